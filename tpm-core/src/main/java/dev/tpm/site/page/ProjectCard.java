package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.MilestoneCount;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a project, on the one card of its page. */
record ProjectCard(Here here, Project project) {

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    add(terms, "due", due());
    add(terms, "forecast", forecast());
    add(terms, "range", range());
    add(terms, "chance", chance());
    add(terms, "milestones", milestones());
    add(terms, "work", work());
    add(terms, "budget", budget());
    add(terms, "team", project.team().map(team -> List.of(here.team(team))));
    add(terms, "lead", project.about().owner().map(owner -> List.of(here.person(owner))));
    add(terms, "objective", project.objective().map(this::objective));
    add(terms, "program", inProgram());
    add(terms, "links", links());
    return terms;
  }

  private void add(List<Term> terms, String key, Optional<? extends List<? extends Piece>> value) {
    value
        .filter(pieces -> !pieces.isEmpty())
        .ifPresent(
            pieces ->
                terms.add(new Term(wording().say("project.card." + key), List.copyOf(pieces))));
  }

  private WholeFacts whole() {
    return here.facts().whole(project.entityId());
  }

  private Optional<List<Piece>> due() {
    Optional<List<Piece>> due = project.due().map(day -> List.of(wording().day(day)));
    return due.or(
        () ->
            project.target().map(day -> wording().line("project.card.target", wording().day(day))));
  }

  private Optional<List<Piece>> forecast() {
    if (project.state() == State.CANCELLED) {
      return Optional.empty();
    }
    return whole()
        .extent()
        .map(
            extent -> {
              Piece day = new Words(wording().dates().text(extent.finish()), Tone.STRONG);
              return whole()
                  .variance()
                  .map(v -> wording().line("common.list.next", day, wording().delta(v.days())))
                  .orElseGet(() -> List.of(day));
            });
  }

  /** The dates that it meets as likely as not, and with four chances in five. */
  private Optional<List<Piece>> range() {
    return new Odds(here)
        .of(project.entityId())
        .filter(outlook -> project.state().counts() && !whole().done())
        .map(
            o ->
                wording().line("common.list.next", wording().day(o.p50()), wording().day(o.p80())));
  }

  private Optional<List<Piece>> chance() {
    String chance = new Odds(here).chance(project.entityId());
    return chance.isEmpty() || !project.state().counts() || whole().done()
        ? Optional.empty()
        : Optional.of(List.of(new Words(chance, Tone.STRONG)));
  }

  private Optional<List<Piece>> milestones() {
    MilestoneCount count = whole().milestones();
    if (count.of() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        count.planned() == 0
            ? wording().line("project.card.milestones.done", count.done(), count.of())
            : count.planned() == count.done()
                ? wording().line("project.card.milestones.as-planned", count.done(), count.of())
                : wording()
                    .line(
                        "project.card.milestones.planned",
                        count.done(),
                        count.of(),
                        count.planned()));
  }

  private Optional<List<Piece>> work() {
    var progress = whole().progress();
    return progress.days() > 0
        ? Optional.of(
            wording().line("project.card.work.done", wording().amounts().percent(progress.share())))
        : Optional.empty();
  }

  private Optional<List<Piece>> budget() {
    Optional<Figures> figures = project.budget().map(BudgetSum::figures);
    Optional<BigDecimal> planned = figures.flatMap(Figures::planned);
    Optional<BigDecimal> forecast = figures.flatMap(Figures::forecast);
    if (forecast.isEmpty() || planned.filter(p -> p.signum() > 0).isEmpty()) {
      return planned.map(
          p -> wording().line("project.card.budget.planned", wording().amounts().money(p)));
    }
    double over =
        forecast.get().subtract(planned.get()).doubleValue() / planned.get().doubleValue();
    return Optional.of(
        wording()
            .line(
                "project.card.budget.forecast",
                wording().amounts().money(forecast.get()),
                wording().amounts().money(planned.get()),
                new Words(wording().amounts().change(over), over > 0 ? Tone.LATE : Tone.PLAIN)));
  }

  private List<Piece> objective(String id) {
    EntityId own = here.subject().own(Kind.OBJECTIVE, id);
    EntityId shared = new EntityId(Kind.OBJECTIVE, "", "", id);
    return List.of(here.link(here.facts().directory().find(own).isPresent() ? own : shared));
  }

  /** Whether the program's finish hangs on it. */
  private Optional<List<Piece>> inProgram() {
    Optional<ScheduledItem> last =
        whole().extent().flatMap(extent -> here.facts().schedule().item(extent.last()));
    if (last.isEmpty() || whole().done() || !project.state().counts()) {
      return Optional.empty();
    }
    int slack = last.get().totalSlack();
    if (slack > 0) {
      return Optional.of(
          wording().line("project.card.program.slack", wording().amounts().days(slack)));
    }
    return Optional.of(
        slack == 0
            ? wording().line("project.card.program.critical")
            : wording()
                .line("project.card.program.late", wording().amounts().days(Math.abs(slack))));
  }

  private Optional<List<Piece>> links() {
    List<Link> links = new ArrayList<>();
    project
        .about()
        .links()
        .forEach(
            (label, address) -> {
              if (address.startsWith("https://") || address.startsWith("http://")) {
                links.add(new Link(label, address));
              }
            });
    return Optional.of(wording().list(links));
  }

  private Wording wording() {
    return here.wording();
  }
}
