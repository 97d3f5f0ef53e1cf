package dev.tpm.export;

import dev.tpm.compare.DateMove;
import dev.tpm.insight.Directory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes a date that moves as a row of a table in Markdown.
 *
 * @param directory of the head
 */
record MoveRow(Directory directory) {
  String of(DateMove move) {
    DateMove.Stand was = move.was();
    DateMove.Stand now = move.now();
    String name = CommentText.of(move.name());
    return "| "
        + String.join(
            " | ",
            move.commitment() ? "**" + name + "**" : name,
            date(was.finish()),
            date(now.finish()) + (now.misses() ? " (due " + date(now.due()) + ")" : ""),
            days(move.days()),
            slack(was.slack(), now.slack()),
            chances(was.chance(), now.chance()),
            why(move))
        + " |";
  }

  private String why(DateMove move) {
    return move.edited()
        ? "*edited*"
        : move.driver()
            .map(by -> "*moved by* " + CommentText.of(directory.nameOf(by)))
            .orElse(move.days() == 0 ? "*the odds alone*" : "*follows*");
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("–");
  }

  private static String days(int days) {
    return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
  }

  private static String slack(OptionalInt was, OptionalInt now) {
    String before = was.isPresent() ? String.valueOf(was.getAsInt()) : "";
    String after = now.isPresent() ? String.valueOf(now.getAsInt()) : "";
    String both = before.equals(after) || before.isEmpty() ? after : before + " → " + after;
    return both.replace('-', '−');
  }

  private static String chances(OptionalDouble was, OptionalDouble now) {
    return was.isEmpty() && now.isEmpty() ? "" : chance(was) + " → " + chance(now);
  }

  private static String chance(OptionalDouble chance) {
    if (chance.isEmpty()) {
      return "–";
    }
    double share = chance.getAsDouble();
    return share < 0.01 ? "&lt; 1%" : share > 0.99 ? "&gt; 99%" : Math.round(share * 100) + "%";
  }
}
