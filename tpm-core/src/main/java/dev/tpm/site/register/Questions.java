package dev.tpm.site.register;

import dev.tpm.model.EntityId;
import dev.tpm.model.Question;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** Which questions are open, and who must answer. */
public final class Questions {
  private Questions() {}

  /** The page of all questions. */
  public static RegisterPage page(Here here) {
    List<Points.Point> points =
        here.subject().register().questions().stream().map(q -> point(here, q)).toList();
    return new Points(here, Section.QUESTIONS, points).page();
  }

  private static Points.Point point(Here here, Question question) {
    Rows rows = Rows.on(here);
    EntityId id = question.entityId();
    List<Detail> details = new ArrayList<>();
    question
        .answer()
        .ifPresent(
            text ->
                details.add(
                    Detail.of(
                        here.wording().say("register.label.answer"),
                        rows.prose(text, id, "answer"))));
    rows.addLinks(details, "blocks", question.blocks());
    boolean asked = question.of().isPresent();
    List<Piece> who =
        asked
            ? rows.links(question.of().stream().toList())
            : rows.owner(question, question.isOpen());
    List<Piece> note =
        asked && question.isOpen() ? here.wording().line("questions.asked") : List.of();
    return new Points.Point(
        question,
        question.isOpen(),
        question.neededBy(),
        question.answered(),
        rows.dated("questions.raised", question.raised()).orElseGet(List::of),
        who,
        note,
        details);
  }
}
