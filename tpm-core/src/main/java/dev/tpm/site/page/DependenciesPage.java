package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.model.EntityId;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.TeamMatrix;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.graph.GraphSection;
import dev.tpm.site.graph.Graphs;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who waits for whom? {@code dependencies.html}
 *
 * @param verdict the answer: how many hand-offs are late, how many nobody committed to
 * @param lead the worst of them
 * @param matrixTitle the heading of the matrix
 * @param matrixNote what it counts, and how it is read
 * @param matrix who gives to whom; absent where nothing is open between two sides
 * @param sections the hand-offs by state, those that need a call first
 * @param graphs which project waits for which, and what inside each
 */
public record DependenciesPage(
    Frame frame,
    State verdict,
    List<Piece> lead,
    String matrixTitle,
    String matrixNote,
    Optional<TeamMatrix> matrix,
    List<TableSection> sections,
    GraphSection graphs) {

  public DependenciesPage {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return !subject.handOffs().isEmpty();
  }

  /** The page of a program that has a hand-off. */
  public static DependenciesPage of(Here here) {
    Wording wording = here.wording();
    List<HandOff> all = here.subject().handOffs().stream().sorted(HandOffRows.WORST).toList();
    State verdict = verdict(wording, all);
    Optional<TeamMatrix> matrix = new Matrix(here, all).table();
    return new DependenciesPage(
        here.frame(
            verdict.word(),
            Prose.verbatim(wording.say("dependencies.description")),
            Section.DEPENDENCIES,
            here.crumbs(Section.DEPENDENCIES, wording.say("common.section.dependencies"))),
        verdict,
        lead(here, all),
        wording.say("dependencies.matrix"),
        matrix.map(m -> wording.count("dependencies.matrix.note", m.total())).orElse(""),
        matrix,
        sections(here, all),
        Graphs.of(here));
  }

  private static State verdict(Wording wording, List<HandOff> all) {
    List<HandOff> open = all.stream().filter(HandOff::isOpen).toList();
    long bad = open.stream().filter(HandOff::isBad).count();
    long asked = open.stream().filter(h -> h.state() == HandOff.State.REQUESTED).count();
    String of = wording.amounts().number(open.size());
    if (open.isEmpty()) {
      return new State(Shape.DONE, wording.count("dependencies.title.done", all.size()));
    }
    if (bad > 0 && asked > 0) {
      String rest = wording.count("dependencies.title.and", asked);
      return new State(
          Shape.OFF_TRACK, wording.count("dependencies.title.late.and", bad, of, rest));
    }
    if (bad > 0) {
      return new State(Shape.OFF_TRACK, wording.count("dependencies.title.late", bad, of));
    }
    return asked > 0
        ? new State(Shape.AT_RISK, wording.count("dependencies.title.asked", asked, of))
        : new State(Shape.ON_TRACK, wording.count("dependencies.title.good", open.size()));
  }

  private static List<Piece> lead(Here here, List<HandOff> all) {
    Optional<HandOff> worst =
        all.stream()
            .filter(h -> h.state() == HandOff.State.LATE && h.gap().orElse(0) > 0)
            .findFirst();
    if (worst.isEmpty() || worst.get().to().isEmpty()) {
      return List.of();
    }
    HandOff late = worst.get();
    return here.wording()
        .countLine(
            "dependencies.worst",
            late.gap().orElse(0),
            here.link(EntityId.of(late.provider())),
            HandOffRows.party(here, late.from()),
            HandOffRows.party(here, late.to().get()));
  }

  private static List<TableSection> sections(Here here, List<HandOff> all) {
    List<TableSection> sections = new ArrayList<>();
    for (HandOff.State state :
        List.of(
            HandOff.State.LATE,
            HandOff.State.REFUSED,
            HandOff.State.REQUESTED,
            HandOff.State.COMMITTED,
            HandOff.State.GIVEN,
            HandOff.State.DELIVERED)) {
      List<HandOff> some = all.stream().filter(h -> h.state() == state).toList();
      if (!some.isEmpty()) {
        sections.add(section(here, state, some));
      }
    }
    return sections;
  }

  private static TableSection section(Here here, HandOff.State state, List<HandOff> some) {
    Wording wording = here.wording();
    String key = "dependencies." + state.word();
    String title = wording.say(key);
    boolean folds = state == HandOff.State.DELIVERED;
    return new TableSection(
        state.word(),
        title,
        wording.say(key + ".note", wording.amounts().number(some.size())),
        new HandOffRows(here).table(title, some),
        folds ? wording.count("dependencies.fold", some.size()) : "");
  }
}
