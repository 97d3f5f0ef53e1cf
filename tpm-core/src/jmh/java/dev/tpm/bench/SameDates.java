package dev.tpm.bench;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the dates of a made plan to those in TaskJuggler's report.
 *
 * <p>TaskJuggler lets a task that waits start at the very end of what it waits for, at five in the
 * afternoon; the first day on which it is worked is the next working day, and that is its start
 * here. So starts are compared by the working days from start to finish, which are its length.
 */
final class SameDates {
  private SameDates() {}

  /**
   * Compares all finishes.
   *
   * @param report lines of {@code "id";"start";"end"} under a heading
   * @return what differs: id → both finishes
   */
  static Map<String, String> differences(Path program, Path report) throws IOException {
    Map<String, LocalDate> theirs = new HashMap<>();
    List<String> lines = Files.readAllLines(report);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.replace("\"", "").split(";");
      if (cells[0].contains(".")) {
        theirs.put(cells[0].replace('.', '/'), LocalDate.parse(cells[2].substring(0, 10)));
      }
    }
    Outcome outcome = Tpm.run(new FolderTree(program, ""), Options.on(LocalDate.EPOCH));
    Map<String, String> differences = new TreeMap<>();
    for (ScheduledItem item : outcome.facts().orElseThrow().schedule().items()) {
      LocalDate finish = theirs.remove(item.id().project() + "/" + item.id().id());
      if (!item.finish().equals(finish)) {
        differences.put(item.id().toString(), item.finish() + " here, " + finish + " there");
      }
    }
    theirs.forEach((id, finish) -> differences.put(id, "only there, " + finish));
    return differences;
  }
}
