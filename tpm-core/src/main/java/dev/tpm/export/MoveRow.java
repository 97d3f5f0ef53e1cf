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
record MoveRow(Directory directory, CommentFigures figures) {
  static final String HEAD =
      "| what | was | now | Δ days | slack | chance to meet due | why |\n"
          + "|---|---|---|---:|---:|---|---|";

  String of(DateMove move) {
    DateMove.Stand was = move.was();
    DateMove.Stand now = move.now();
    String name = CommentText.of(move.name());
    boolean same = was.finish().equals(now.finish());
    return "| "
        + String.join(
            " | ",
            move.commitment() ? "**" + name + "**" : name,
            same ? "" : date(was.finish()),
            (same ? date(now.finish()) : "**" + date(now.finish()) + "**") + due(was, now),
            CommentFigures.signed(move.days()),
            slack(was.slack(), now.slack()),
            chances(was.chance(), now.chance()),
            why(move))
        + " |";
  }

  private String why(DateMove move) {
    if (move.days() == 0 && !move.was().due().equals(move.now().due())) {
      return "*its promise is edited*";
    }
    return move.edited()
        ? "*edited*"
        : move.driver()
            .map(by -> "*moved by* " + CommentText.of(directory.nameOf(by)))
            .orElse(move.days() == 0 ? "*the odds alone*" : "*follows*");
  }

  /** What is promised, where it moves or is missed: else the chance says enough. */
  private String due(DateMove.Stand was, DateMove.Stand now) {
    if (!was.due().equals(now.due())) {
      return " (due " + date(was.due()) + " → " + date(now.due()) + ")";
    }
    return now.misses() ? " (due " + date(now.due()) + ")" : "";
  }

  private String date(Optional<LocalDate> date) {
    return date.map(figures::day).orElse("–");
  }

  private static String slack(OptionalInt was, OptionalInt now) {
    String before = was.isPresent() ? String.valueOf(was.getAsInt()) : "";
    String after = now.isPresent() ? String.valueOf(now.getAsInt()) : "";
    String both = before.equals(after) || before.isEmpty() ? after : before + " → " + after;
    return both.replace('-', '−');
  }

  private static String chances(OptionalDouble was, OptionalDouble now) {
    if (was.isEmpty() && now.isEmpty()) {
      return "";
    }
    String before = CommentFigures.chance(was);
    String after = CommentFigures.chance(now);
    return before.equals(after) ? after : before + " → **" + after + "**";
  }
}
