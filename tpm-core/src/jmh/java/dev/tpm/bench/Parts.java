package dev.tpm.bench;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.insight.Facts;
import dev.tpm.model.Plan;
import dev.tpm.read.PlanReader;
import dev.tpm.schedule.Forecast;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what the parts of a check take in a process that has just begun, as milliseconds of each.
 *
 * <p>Each part meets classes that were never used and code that was never compiled, as it does in a
 * run; the last line is the whole once more, by then warm.
 */
public final class Parts {
  private long since = System.nanoTime();

  private Parts() {}

  /**
   * Runs the parts one after the other.
   *
   * @param args the folder of a made plan
   */
  public static void main(String[] args) throws IOException {
    Parts parts = new Parts();
    FolderTree tree = new FolderTree(Path.of(args[0]), "");
    Diagnostics said = new Diagnostics();
    PlanFiles files = PlanFilesReader.read(tree, Limits.DEFAULT, said);
    parts.done("yaml");
    Plan plan = PlanReader.read(files, "", said).orElseThrow();
    parts.done("model");
    LocalDate status = LocalDate.parse(plan.programs().get(0).statusDate());
    Schedule schedule = Scheduler.schedule(plan, Map.of("", status));
    parts.done("schedule");
    Forecast forecast = Forecaster.forecast(schedule, Forecaster.Settings.DEFAULT);
    parts.done("forecast");
    Facts facts = Facts.of(plan, schedule, forecast);
    parts.done("facts");
    Outcome outcome = Tpm.run(tree, Options.on(status));
    parts.done("whole, warm");
    if (outcome.items() != facts.directory().items().size()) {
      throw new IllegalStateException("two readings of one plan differ");
    }
  }

  private void done(String part) {
    long now = System.nanoTime();
    System.out.printf(Locale.ROOT, "%s\t%d%n", part, (now - since) / 1_000_000);
    since = System.nanoTime();
  }
}
