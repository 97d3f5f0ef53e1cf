package dev.tpm.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What the goals of one build, in whatever module and thread, know of each other. */
final class Build {
  private static final String CLAIMS = "dev.tpm.outputs";
  private static final String ANNOTATIONS = "dev.tpm.annotations";

  private final MavenSession session;

  Build(MavenSession session) {
    this.session = session;
  }

  /**
   * The day the build began, where the machine is: {@code today} means the day of whoever asks. All
   * modules of a build have the same.
   */
  LocalDate today() {
    return LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneId.systemDefault());
  }

  /**
   * Reserves an output folder for a plan.
   *
   * @return the plan that has it: this one, or the one that came first
   */
  Path claim(Path output, Path source) {
    ConcurrentMap<Path, Path> claims = shared(CLAIMS);
    Path first = claims.putIfAbsent(output, source);
    return first == null ? source : first;
  }

  /** How many annotations of each kind have been written. */
  ConcurrentMap<String, Integer> annotations() {
    return shared(ANNOTATIONS);
  }

  /** Kept with the top project, in types of the JDK: each module may load the plugin anew. */
  @SuppressWarnings("unchecked")
  private <K, V> ConcurrentMap<K, V> shared(String key) {
    MavenProject top = session.getTopLevelProject();
    synchronized (top) {
      Object value = top.getContextValue(key);
      if (value == null) {
        value = new ConcurrentHashMap<K, V>();
        top.setContextValue(key, value);
      }
      return (ConcurrentMap<K, V>) value;
    }
  }
}
