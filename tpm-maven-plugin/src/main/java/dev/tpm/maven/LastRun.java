package dev.tpm.maven;

import dev.tpm.history.HistoryException;
import dev.tpm.history.PlanRepository;
import dev.tpm.output.SiteFolder;
import dev.tpm.parallel.Ahead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a run hung on and what it said, as lines in the book of the site that it made.
 *
 * <p>Where all of that is as it was and the site is as it was left, another run would say the same
 * and make the same.
 */
final class LastRun {
  private static final String TOLD = "told ";
  private static final String GIT = "git ";
  private static final String PLAN = "plan ";
  private static final String SAID = "said ";

  private final AbstractTpmMojo.Run run;
  private final String told;
  private final WitnessedTree tree;

  /** What git's refs named when the run began; found out beside it, as it takes a while. */
  private final Ahead<Optional<String>> refs;

  private LastRun(AbstractTpmMojo.Run run, String told) {
    this.run = run;
    this.told = told;
    this.tree = new WitnessedTree(run.tree());
    this.refs = Ahead.of("tpm-refs", () -> refs(run));
  }

  /** Begins to watch a run; absent where what it hangs on cannot be said for sure. */
  static Optional<LastRun> of(AbstractTpmMojo.Run run, Optional<Told> told) throws IOException {
    return sum(run, told).map(sum -> new LastRun(run, sum));
  }

  WitnessedTree tree() {
    return tree;
  }

  /** The lines for the site's book; none where the same can not come about again for sure. */
  List<String> lines(List<String> said, Optional<Told> toldNow) throws IOException {
    Optional<List<String>> plan = tree.lines();
    Optional<String> named = refs(run);
    boolean steady = sum(run, toldNow).equals(Optional.of(told)) && named.equals(refs.get());
    if (plan.isEmpty() || named.isEmpty() || !steady) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(TOLD + told);
    lines.add(GIT + git(run, named.get()));
    plan.get().forEach(line -> lines.add(PLAN + line));
    said.forEach(line -> lines.add(SAID + line));
    return lines;
  }

  /**
   * Says again what the last run said, if nothing has changed since.
   *
   * @return whether that was so
   * @throws MojoFailureException where the last run failed
   */
  static boolean isRepeated(AbstractTpmMojo.Run run, Optional<Told> told, Log log)
      throws IOException, MojoFailureException {
    SiteFolder site = SiteFolder.at(run.folder());
    Optional<List<String>> book = site.book();
    if (book.isEmpty() || !isSame(run, told, book.get()) || !site.isWhole()) {
      return false;
    }
    // Last, as it may have to be waited for.
    Optional<String> git = refs(run).map(named -> git(run, named));
    if (!git.map(List::of).equals(Optional.of(of(GIT, book.get())))) {
      return false;
    }
    Transcript.replay(of(SAID, book.get()), log);
    return true;
  }

  private static boolean isSame(AbstractTpmMojo.Run run, Optional<Told> told, List<String> book)
      throws IOException {
    Optional<String> sum = sum(run, told);
    return sum.isPresent()
        && of(TOLD, book).equals(List.of(sum.get()))
        && Transcript.isWhole(of(SAID, book))
        && WitnessedTree.holds(run.tree(), of(PLAN, book));
  }

  private static List<String> of(String kind, List<String> book) {
    return book.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  private static Optional<String> sum(AbstractTpmMojo.Run run, Optional<Told> told)
      throws IOException {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Set<Path> apart = Set.of(run.plan().toAbsolutePath().normalize(), run.folder());
    String settings =
        String.join(
            "\n",
            run.plan().toString(),
            run.prefix(),
            run.folder().toString(),
            run.settings().toString(),
            run.options().today().toString(),
            run.options().limits().toString(),
            run.options().forecast().withThreads(1).toString(),
            run.options().past().toString());
    return told.get().whole(apart).map(all -> Sum.of(all + settings));
  }

  private static String git(AbstractTpmMojo.Run run, String refs) {
    return Sum.of(run.options().git().get() + "\n" + refs);
  }

  /** What the past hangs on, where it is told; absent where git cannot be read. */
  private static Optional<String> refs(AbstractTpmMojo.Run run) {
    Optional<Path> past = run.options().past();
    if (past.isEmpty() || run.options().git().get().folder().isEmpty()) {
      return Optional.of("");
    }
    try (PlanRepository repository = PlanRepository.of(past.get())) {
      return Optional.of(repository.refs());
    } catch (HistoryException e) {
      return Optional.empty();
    }
  }
}
