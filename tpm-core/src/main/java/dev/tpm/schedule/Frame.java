package dev.tpm.schedule;

import dev.tpm.model.Item;
import dev.tpm.model.Program;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a program sets for all its items.
 *
 * @param program the program
 * @param status the day that the schedule is true of
 * @param start the day before which nothing open starts
 * @param counted the horizon of what counts in its finish
 * @param whole the horizon of all of it
 */
record Frame(Program program, LocalDate status, LocalDate start, int counted, int whole) {

  /** The frame of the program at a place of the plan. */
  static Frame of(Program program, int place, LocalDate status, Outline outline) {
    // A day to come holds back only what it is said of; without this one fixed event next year
    // would move all work behind it.
    LocalDate start =
        program
            .start()
            .orElseGet(
                () -> earliest(place, outline).filter(day -> day.isBefore(status)).orElse(status));
    return new Frame(program, status, start, 2 * place, 2 * place + 1);
  }

  private static Optional<LocalDate> earliest(int program, Outline outline) {
    Optional<LocalDate> earliest = Optional.empty();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.get(i).program() == program && outline.isLive(i)) {
        Item item = outline.item(i);
        Optional<LocalDate> first =
            Stream.of(
                    item.progress().started(),
                    item.progress().finished(),
                    item.dates().notBefore(),
                    item.dates().fixed())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        if (first.isPresent() && (earliest.isEmpty() || first.get().isBefore(earliest.get()))) {
          earliest = first;
        }
      }
    }
    return earliest;
  }
}
