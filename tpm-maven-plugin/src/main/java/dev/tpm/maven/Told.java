package dev.tpm.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a goal was told by pom and command line, and by what build of the tool.
 *
 * <p>It is gathered without a look at which setting means what: a setting that is new is in it.
 *
 * @param text the tool's files, the goal's configuration, every property of the tool
 * @param named files and folders that a setting may mean, by their absolute paths
 */
record Told(String text, List<Path> named) {
  private static final String OWN = "tpm-maven-plugin";
  private static final String PROPERTIES = "tpm.";

  /** Changes nothing but that the goal runs. */
  private static final String FORCE = "tpm.force";

  /** More than a setting of the tool can mean. */
  private static final int MOST_FILES = 1_000;

  static Optional<Told> of(
      MavenSession session, MavenProject project, MojoExecution execution, Path base) {
    Optional<String> tool = tool(execution);
    if (tool.isEmpty()) {
      return Optional.empty();
    }
    Set<String> values = new TreeSet<>();
    StringBuilder text = new StringBuilder(tool.get());
    Xpp3Dom configuration = execution.getConfiguration();
    if (configuration != null) {
      text.append(configuration).append('\n');
      for (Xpp3Dom setting : configuration.getChildren()) {
        values.add(String.valueOf(setting.getValue()));
      }
    }
    for (Properties properties :
        List.of(
            session.getSystemProperties(), project.getProperties(), session.getUserProperties())) {
      for (String name : new TreeSet<>(properties.stringPropertyNames())) {
        if (name.startsWith(PROPERTIES) && !name.equals(FORCE)) {
          text.append(name).append('=').append(properties.getProperty(name)).append('\n');
          values.add(properties.getProperty(name));
        }
      }
      text.append('\n');
    }
    return Optional.of(new Told(text.toString(), named(values, base)));
  }

  /** The same with one more file, which need not be there. */
  Told with(Path file) {
    if (!Files.isRegularFile(file) || named.contains(file)) {
      return this;
    }
    List<Path> more = new ArrayList<>(named);
    more.add(file);
    return new Told(text, more);
  }

  /** The very files that run: a version that is still worked on has others every day. */
  private static Optional<String> tool(MojoExecution execution) {
    var plugin = execution.getMojoDescriptor().getPluginDescriptor();
    List<Artifact> artifacts = plugin.getArtifacts();
    if (!plugin.getArtifactId().equals(OWN) || artifacts == null || artifacts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Artifact artifact : artifacts) {
      File file = artifact.getFile();
      if (file == null || !file.isFile()) {
        return Optional.empty();
      }
      text.append(file).append(' ').append(file.length()).append(' ');
      text.append(file.lastModified()).append('\n');
    }
    return Optional.of(
        text.append(System.getProperty("java.runtime.version")).append('\n').toString());
  }

  private static List<Path> named(Set<String> values, Path base) {
    List<Path> named = new ArrayList<>();
    for (String value : values) {
      try {
        Path path = base.resolve(value).normalize();
        if (!value.isBlank() && Files.exists(path)) {
          named.add(path);
        }
      } catch (InvalidPathException e) {
        // Not the name of a file, then.
      }
    }
    return named;
  }

  /**
   * The same with what is in the files that settings name; absent where that is too much, or cannot
   * be read.
   *
   * @param apart folders that are looked at by themselves: the plan, the output
   */
  Optional<String> whole(Set<Path> apart) {
    StringBuilder all = new StringBuilder(text);
    try {
      for (Path path : named) {
        List<Path> files = apart.contains(path) ? List.of() : files(path);
        if (files.size() > MOST_FILES) {
          return Optional.empty();
        }
        for (Path file : files) {
          all.append(file).append(' ').append(Sum.of(Files.readAllBytes(file))).append('\n');
        }
      }
      return Optional.of(all.toString());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).limit(MOST_FILES + 1L).sorted().toList();
    }
  }
}
