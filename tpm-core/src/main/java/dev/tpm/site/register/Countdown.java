package dev.tpm.site.register;

import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says by when something is wanted, and how far away that is in working days. */
record Countdown(Here here) {

  /** The day, with its weekday. */
  List<Piece> day(Optional<LocalDate> by) {
    Wording words = here.wording();
    return by.<List<Piece>>map(day -> List.of(words.dates().weekday(day)))
        .orElseGet(() -> List.of(new Words(words.say("register.when.none"), Tone.MUTED)));
  }

  /** How far away the day is, or how long ago it was. */
  List<Piece> distance(Optional<LocalDate> by) {
    return by.map(this::distance).orElseGet(List::of);
  }

  private List<Piece> distance(LocalDate by) {
    Wording words = here.wording();
    if (isOver(by)) {
      int late = days(by, here.statusDate());
      String key = "register.when.late";
      return List.of(
          new Words(late > 0 ? words.count(key, late) : words.say(key + ".zero"), Tone.LATE));
    }
    int days = days(here.statusDate(), by);
    if (days == 0) {
      boolean today = by.equals(here.statusDate());
      return words.line(today ? "register.when.today" : "register.when.off");
    }
    return words.countLine("register.when.in", days);
  }

  /** The day with its lateness beside it where it is over, as it stands in a line. */
  List<Piece> line(LocalDate by) {
    Wording words = here.wording();
    return isOver(by)
        ? words.line("register.when.late.short", words.day(by), late(by))
        : List.of(words.day(by));
  }

  private Delta late(LocalDate by) {
    Delta delta = here.wording().delta(Math.max(0, days(by, here.statusDate())));
    return new Delta(delta.text(), Tone.LATE);
  }

  /** Whether a day lies before the status date. */
  boolean isOver(LocalDate by) {
    return by.isBefore(here.statusDate());
  }

  /** The working days of the program from a day to another, negative where it is the earlier. */
  int days(LocalDate from, LocalDate to) {
    EntityId program = here.subject().id();
    return here.facts().calendar(program).workingDays(from, to);
  }
}
