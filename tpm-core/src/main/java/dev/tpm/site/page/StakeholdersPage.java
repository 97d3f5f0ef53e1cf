package dev.tpm.site.page;

import dev.tpm.model.Stakeholder;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Who cares about the program, and what is asked of them? {@code for/index.html}
 *
 * @param verdict of how many something is asked
 * @param stakeholders one row each, in the order of the plan
 */
public record StakeholdersPage(Frame frame, String verdict, TableSection stakeholders) {

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return !subject.program().stakeholders().isEmpty();
  }

  /** The page of a program that has stakeholders. */
  public static StakeholdersPage of(Here here) {
    Wording wording = here.wording();
    List<Stakeholder> all = here.subject().program().stakeholders();
    List<Row> rows = new ArrayList<>();
    int asked = 0;
    for (Stakeholder stakeholder : all) {
      StakeholderView view = StakeholderView.of(here, stakeholder);
      asked += view.asks().isEmpty() ? 0 : 1;
      rows.add(row(here, stakeholder, view));
    }
    String verdict =
        asked == 0
            ? wording.count("stakeholders.all.none", all.size())
            : wording.count("stakeholders.all.asked", asked, all.size());
    String title = wording.say("common.section.stakeholders");
    return new StakeholdersPage(
        here.frame(
            verdict,
            Prose.verbatim(wording.say("stakeholders.description")),
            Section.STAKEHOLDERS,
            here.crumbs(Section.STAKEHOLDERS, title)),
        verdict,
        TableSection.shown(
            "stakeholders",
            title,
            wording.amounts().number(all.size()),
            new Table(title, columns(wording), rows)));
  }

  private static List<Column> columns(Wording wording) {
    return List.of(
        new Column(wording.say("lists.name"), Column.Kind.NAME, false),
        new Column(wording.say("stakeholders.fact.influence"), Column.Kind.SHORT, true),
        new Column(wording.say("stakeholders.fact.interest"), Column.Kind.SHORT, true),
        new Column(wording.say("stakeholders.fact.cadence"), Column.Kind.SHORT, true),
        new Column(wording.say("stakeholders.column.asks"), Column.Kind.NUMBER, false),
        new Column(wording.say("stakeholders.column.dates"), Column.Kind.NUMBER, false));
  }

  private static Row row(Here here, Stakeholder stakeholder, StakeholderView view) {
    Wording wording = here.wording();
    Cell name = Cell.of(here.link(stakeholder));
    return new Row(
        "stakeholder-" + stakeholder.id(),
        List.of(
            stakeholder.about().summary().map(say -> name.under(Words.of(say))).orElse(name),
            stakeholder.influence().map(l -> level(wording, l.word())).orElseGet(Cell::empty),
            stakeholder.interest().map(l -> level(wording, l.word())).orElseGet(Cell::empty),
            stakeholder
                .cadence()
                .map(c -> Cell.of(wording.say("stakeholders.cadence." + c.word())))
                .orElseGet(Cell::empty),
            view.asks().isEmpty()
                ? Cell.empty()
                : Cell.of(wording.amounts().number(view.asks().size())),
            dates(wording, view)));
  }

  private static Cell level(Wording wording, String word) {
    return Cell.of(wording.say("stakeholders.level." + word));
  }

  private static Cell dates(Wording wording, StakeholderView view) {
    String number = wording.amounts().number(view.promised());
    if (view.late() == 0) {
      return Cell.of(number);
    }
    Piece late = new Words(wording.say("teams.counted.late", view.late()), Tone.LATE);
    return new Cell(wording.line("teams.counted", number, late), List.of());
  }
}
