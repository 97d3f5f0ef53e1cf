package dev.tpm.export;

import dev.tpm.compare.Concern;
import dev.tpm.compare.DateMove;
import dev.tpm.compare.Owners;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Review;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Directory;
import dev.tpm.model.EntityId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what somebody should look at as a line of a list, and who that is. */
final class ConcernLine {
  private static final int NAMES = 6;

  private final Directory directory;
  private final Map<EntityId, DateMove> moves = new HashMap<>();

  ConcernLine(Review review, Directory directory) {
    this.directory = directory;
    review.moves().forEach(move -> moves.put(move.id(), move));
  }

  String of(Concern concern) {
    String what =
        concern.changes().size() == 1
            ? CommentText.of(concern.first().message())
                + concern.first().place().map(place -> " · " + CommentText.of(place)).orElse("")
            : several(concern);
    String who =
        concern.changes().stream()
            .flatMap(change -> Owners.of(directory, change.entity()).stream())
            .distinct()
            .limit(NAMES)
            .map(person -> CommentText.of(directory.nameOf(person)))
            .collect(Collectors.joining(", "));
    return "- **" + word(concern.level()) + "** " + what + (who.isEmpty() ? "" : " – " + who);
  }

  private static String word(Severity level) {
    return switch (level) {
      case ERROR -> "Error:";
      case WARNING -> "Warning:";
      case INFO -> "Note:";
    };
  }

  private String several(Concern concern) {
    List<PlanChange> all = concern.changes();
    int more = all.size() - NAMES;
    return all.size()
        + switch (concern.rule()) {
          case "unexplained-slip" ->
              " promises come later, and nobody says why (add a 'moved-because', or keep the date):"
                  + " ";
          case "commitment-breaks" -> " promises no longer hold: ";
          case "commitment-slips" -> " promises come later: ";
          case "chance-falls" -> " promises are less likely to be kept: ";
          default -> " healths get worse: ";
        }
        + all.stream().limit(NAMES).map(this::one).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String one(PlanChange change) {
    return CommentText.of(directory.nameOf(change.entity()))
        + figure(change).map(figure -> " (" + figure + ")").orElse("");
  }

  private Optional<String> figure(PlanChange change) {
    Optional<DateMove> move = Optional.ofNullable(moves.get(change.entity()));
    return switch (change.rule()) {
      case "health" -> change.after().map(word -> CommentText.of(word.replace('-', ' ')));
      case "chance-falls" ->
          move.map(
              each ->
                  CommentFigures.chance(each.was().chance())
                      + " → "
                      + CommentFigures.chance(each.now().chance()));
      default -> move.map(each -> CommentFigures.signed(each.days()) + " d");
    };
  }
}
