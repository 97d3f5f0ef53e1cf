package dev.tpm.schedule;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.read.PlanReader;
import dev.tpm.source.TextTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Reads plans out of texts, and schedules them as of the status date that they say. */
final class Plans {
  private Plans() {}

  /** A plan of one file, read by the reader itself; it says nothing wrong. */
  static Plan read(String text) {
    return read(Map.of("program.yaml", text));
  }

  /** A plan of several files: path → text. */
  static Plan read(Map<String, String> files) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Plan plan =
          PlanReader.read(
                  PlanFilesReader.read(new TextTree(files), Limits.DEFAULT, diagnostics),
                  "",
                  diagnostics)
              .orElseThrow();
      if (diagnostics.blocksReading()) {
        throw new IllegalArgumentException(diagnostics.sorted().toString());
      }
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text is a plan without mistakes. */
  static boolean canBeRead(String text) {
    try {
      read(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static Schedule schedule(String text) {
    return schedule(read(text));
  }

  static Schedule schedule(Plan plan) {
    Map<String, LocalDate> dates = new TreeMap<>();
    plan.programs().forEach(p -> dates.put(p.entityId().id(), LocalDate.parse(p.statusDate())));
    return Scheduler.schedule(plan, dates);
  }

  /** An item of a program that stands alone: {@code project/id}. */
  static ItemId id(String path) {
    int slash = path.indexOf('/');
    return new ItemId("", path.substring(0, slash), path.substring(slash + 1));
  }
}
