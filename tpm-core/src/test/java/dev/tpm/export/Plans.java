package dev.tpm.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.insight.Baseline;
import dev.tpm.insight.Chances;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.read.Draft;
import dev.tpm.read.PlanReader;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The plans of this room's tests, from their files to what is known of them. */
final class Plans {
  private static final Path FOLDER = Path.of("src/test/resources/dev/tpm/export");
  private static final LocalDate STATUS = LocalDate.of(2026, 10, 5);

  private Plans() {}

  /** What is known of a plan on 5 October 2026. */
  static Facts facts(String name) {
    return facts(FOLDER.resolve(name));
  }

  /** What is known of the plan in a folder on 5 October 2026. */
  static Facts facts(Path folder) {
    Draft draft = read(folder);
    Map<String, LocalDate> dates = new TreeMap<>();
    draft.plan().programs().forEach(program -> dates.put(program.entityId().id(), STATUS));
    return Facts.of(draft.plan(), Scheduler.schedule(draft.plan(), dates))
        .withEffects(changes -> draft.with(changes, dates), Forecaster.Settings.DEFAULT);
  }

  /** The same, held against itself as of a month before. */
  static Facts held(String name) {
    Facts facts = facts(name);
    Program program = facts.plan().programs().get(0);
    Schedule then = Scheduler.schedule(read(FOLDER.resolve(name)).plan(), STATUS.minusMonths(1));
    Draft draft = read(FOLDER.resolve(name));
    Map<String, LocalDate> dates = Map.of(program.entityId().id(), STATUS);
    return Facts.of(
            facts.plan(),
            facts.schedule(),
            Chances.UNKNOWN,
            Map.of(program.entityId().id(), Baseline.of("then", program, then)))
        .withEffects(changes -> draft.with(changes, dates), Forecaster.Settings.DEFAULT);
  }

  private static Draft read(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      FolderTree tree = new FolderTree(folder, "src/program/");
      PlanFiles files = PlanFilesReader.read(tree, Limits.DEFAULT, diagnostics);
      Draft draft = PlanReader.draft(files, "src/program", diagnostics).orElseThrow();
      assertThat(diagnostics.sorted()).filteredOn(Diagnostic::blocksReading).isEmpty();
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
