package dev.tpm.site.page;

import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Issues and decisions as entries of a list. */
record OpenPoints(Here here) {

  /** An open issue: how bad, how old, who must act, and what it blocks. */
  EventRow issue(Issue issue) {
    Wording wording = here.wording();
    List<Piece> sub = new ArrayList<>();
    issue
        .raised()
        .ifPresent(
            day ->
                add(
                    sub,
                    wording.countLine(
                        "project.issue.age", here.facts().age(issue, day), wording.day(day))));
    if (!issue.escalatedTo().isEmpty()) {
      List<Link> to = issue.escalatedTo().stream().map(here::person).toList();
      add(sub, wording.line("project.issue.escalated", wording.list(to)));
    }
    List<Piece> text = new ArrayList<>();
    issue.about().owner().ifPresent(owner -> add(text, List.of(here.person(owner))));
    issue
        .neededBy()
        .ifPresent(day -> add(text, wording.line("project.issue.needed", wording.day(day))));
    if (!issue.blocks().isEmpty()) {
      add(text, wording.line("project.issue.blocks", names(issue.blocks())));
    }
    return new EventRow(
        here.anchor(issue.entityId()), List.of(here.link(issue)), sub, severity(issue), text);
  }

  private List<Piece> severity(Issue issue) {
    Optional<State> state =
        issue
            .severity()
            .map(
                severity ->
                    new State(
                        switch (severity) {
                          case CRITICAL -> Shape.OFF_TRACK;
                          case HIGH -> Shape.AT_RISK;
                          case MEDIUM, LOW -> Shape.NOT_STARTED;
                        },
                        here.wording().say("project.issue." + severity.word())));
    return List.of(state.orElseGet(() -> here.signs().done(false)));
  }

  /** A decision: whether it is taken, when, and by whom. */
  EventRow decision(Decision decision) {
    Wording wording = here.wording();
    List<Piece> sub = new ArrayList<>();
    if (!decision.deciders().isEmpty()) {
      add(sub, wording.list(decision.deciders().stream().map(here::person).toList()));
    }
    List<Piece> text = new ArrayList<>();
    if (decision.isOpen()) {
      decision
          .neededBy()
          .ifPresent(day -> add(text, wording.line("project.decision.needed", wording.day(day))));
      if (!decision.blocks().isEmpty()) {
        add(text, wording.line("project.issue.blocks", names(decision.blocks())));
      }
    } else {
      decision.date().ifPresent(day -> add(sub, List.of(wording.day(day))));
    }
    return new EventRow(
        here.anchor(decision.entityId()),
        List.of(here.link(decision)),
        sub,
        List.of(new State(shape(decision), word(decision))),
        text);
  }

  private static Shape shape(Decision decision) {
    return switch (decision.status()) {
      case PROPOSED -> Shape.NOT_STARTED;
      case ACCEPTED -> Shape.DONE;
      case REJECTED, DEPRECATED, SUPERSEDED -> Shape.CANCELLED;
    };
  }

  private String word(Decision decision) {
    return here.wording().say("common.decision." + decision.status().word());
  }

  private List<Piece> names(List<EntityId> ids) {
    return here.wording().list(ids.stream().map(here::link).toList());
  }

  private void add(List<Piece> parts, List<Piece> next) {
    List<Piece> joined =
        parts.isEmpty() ? next : here.wording().line("common.list.next", List.copyOf(parts), next);
    parts.clear();
    parts.addAll(joined);
  }
}
