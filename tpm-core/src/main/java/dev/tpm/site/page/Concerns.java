package dev.tpm.site.page;

import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Question;
import dev.tpm.model.Register;
import dev.tpm.model.Risk;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What endangers work, or waits to be settled for it: issues, decisions, questions, risks. */
record Concerns(Here here) {

  /** What endangers an item, or a group around it; empty where nothing does. */
  Optional<Table> of(Item item, String caption) {
    Register register = here.subject().register();
    Set<EntityId> own = new HashSet<>(Set.of(item.entityId()));
    here.facts().directory().groupsOf(item).forEach(group -> own.add(group.entityId()));
    List<Row> rows = new ArrayList<>();
    for (Issue issue : register.issues()) {
      if (issue.isOpen() && names(own, issue.blocks())) {
        rows.add(row(issue));
      }
    }
    for (Decision decision : register.decisions()) {
      if (decision.isOpen() && (names(own, decision.blocks()) || names(own, decision.affects()))) {
        rows.add(row("decision", decision, decision.neededBy()));
      }
    }
    for (Question question : register.questions()) {
      if (question.isOpen() && names(own, question.blocks())) {
        rows.add(row("question", question, question.neededBy()));
      }
    }
    for (Risk risk : register.risks()) {
      if (risk.isOpen() && names(own, risk.affects())) {
        rows.add(row(risk));
      }
    }
    return table(caption, rows);
  }

  /** Some issues and risks; empty where there are none. */
  Optional<Table> of(List<Issue> issues, List<Risk> risks, String caption) {
    List<Row> rows = new ArrayList<>();
    issues.forEach(issue -> rows.add(row(issue)));
    risks.forEach(risk -> rows.add(row(risk)));
    return table(caption, rows);
  }

  private Optional<Table> table(String caption, List<Row> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, columns(), rows));
  }

  private static boolean names(Set<EntityId> own, List<EntityId> named) {
    return named.stream().anyMatch(own::contains);
  }

  private Row row(Issue issue) {
    return row("issue", issue, issue.neededBy());
  }

  private Row row(Risk risk) {
    return row("risk", risk, risk.reviewBy());
  }

  private List<Column> columns() {
    Wording wording = here.wording();
    return List.of(
        new Column(wording.say("lists.kind"), Column.Kind.SHORT, false),
        new Column(wording.say("lists.name"), Column.Kind.NAME, false),
        new Column(wording.say("lists.owner"), Column.Kind.TEXT, true),
        new Column(wording.say("lists.by"), Column.Kind.SHORT, false));
  }

  private Row row(String kind, Entity entity, Optional<LocalDate> by) {
    Optional<Piece> owner = entity.about().owner().map(id -> here.person(id));
    return new Row(
        "",
        List.of(
            Cell.of(Words.of(here.wording().say("lists.kind." + kind))),
            Cell.of(here.link(entity)),
            owner.map(Cell::of).orElseGet(Cell::empty),
            by.map(day -> Cell.of(here.wording().day(day))).orElseGet(Cell::empty)));
  }
}
