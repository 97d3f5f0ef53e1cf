package dev.tpm.site.graph;

import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.site.chart.GraphChart;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which project waits for which. */
record ProjectGraph(Here here, List<Tie> ties) {
  private static final int WIDTH = 176;
  private static final int HEIGHT = 32;

  /** All ties from one project to another. */
  private record Bundle(EntityId from, EntityId to, int count, boolean critical, OptionalInt gap) {
    Bundle and(Tie tie) {
      OptionalInt worst =
          tie.gap().isEmpty()
              ? gap
              : OptionalInt.of(Math.max(tie.gap().getAsInt(), gap.orElse(Integer.MIN_VALUE)));
      return new Bundle(from, to, count + 1, critical || tie.critical(), worst);
    }
  }

  Optional<GraphPart> part() {
    List<Bundle> bundles = bundles();
    if (bundles.isEmpty()) {
      return Optional.empty();
    }
    Map<EntityId, Integer> places = new LinkedHashMap<>();
    for (Project project : here.subject().projects()) {
      bundles.stream()
          .filter(b -> b.from().equals(project.entityId()) || b.to().equals(project.entityId()))
          .findFirst()
          .ifPresent(b -> places.putIfAbsent(project.entityId(), places.size()));
    }
    bundles.forEach(b -> places.putIfAbsent(b.from(), places.size()));
    bundles.forEach(b -> places.putIfAbsent(b.to(), places.size()));
    List<GraphChart.Node> nodes = places.keySet().stream().map(id -> node(id, bundles)).toList();
    List<GraphChart.Edge> edges =
        bundles.stream()
            .map(
                b ->
                    new GraphChart.Edge(
                        places.getOrDefault(b.from(), 0),
                        places.getOrDefault(b.to(), 0),
                        b.critical(),
                        b.gap().isPresent(),
                        gap(b)))
            .toList();
    Wording wording = here.wording();
    String title = wording.say("dependencies.graph");
    String note = wording.count("dependencies.graph.note", bundles.size());
    return Optional.of(
        new GraphPart(
            "graph",
            title,
            note,
            new GraphChart("graph-projects", title, note, WIDTH, HEIGHT, nodes, edges).draw(),
            table(title, bundles)));
  }

  private List<Bundle> bundles() {
    Map<List<EntityId>, Bundle> bundles = new LinkedHashMap<>();
    for (Tie tie : ties) {
      EntityId from = Tie.holder(tie.from(), here.subject());
      EntityId to = Tie.holder(tie.to(), here.subject());
      if (!from.equals(to)) {
        Bundle none = new Bundle(from, to, 0, false, OptionalInt.empty());
        bundles.merge(List.of(from, to), none.and(tie), (old, one) -> old.and(tie));
      }
    }
    return new ArrayList<>(bundles.values());
  }

  private GraphChart.Node node(EntityId id, List<Bundle> bundles) {
    boolean critical =
        bundles.stream().anyMatch(b -> b.critical() && (b.from().equals(id) || b.to().equals(id)));
    return new GraphChart.Node(
        here.facts().directory().nameOf(id), here.href(id), shape(id), critical, false);
  }

  private Shape shape(EntityId id) {
    return here.facts()
        .directory()
        .find(id)
        .map(
            entity ->
                entity instanceof Project project
                    ? here.signs().of(project)
                    : here.signs().of((Program) entity))
        .map(state -> state.shape())
        .orElse(Shape.NOT_STARTED);
  }

  private String gap(Bundle bundle) {
    return bundle.gap().isPresent() ? here.wording().delta(bundle.gap().getAsInt()).text() : "";
  }

  private Table table(String caption, List<Bundle> bundles) {
    Wording wording = here.wording();
    List<Column> columns =
        List.of(
            new Column(wording.say("dependencies.graph.waits"), Column.Kind.NAME, false),
            new Column(wording.say("dependencies.graph.for"), Column.Kind.TEXT, false),
            new Column(wording.say("dependencies.graph.count"), Column.Kind.NUMBER, false),
            new Column(wording.say("dependencies.graph.critical"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.gap"), Column.Kind.NUMBER, false));
    List<Row> rows =
        bundles.stream()
            .map(
                b ->
                    new Row(
                        "",
                        List.of(
                            Cell.of(here.link(b.to())),
                            Cell.of(here.link(b.from())),
                            Cell.of(wording.amounts().number(b.count())),
                            b.critical()
                                ? Cell.of(wording.say("dependencies.graph.critical.yes"))
                                : Cell.empty(),
                            b.gap().isPresent()
                                ? Cell.of(wording.delta(b.gap().getAsInt()))
                                : Cell.empty())))
            .toList();
    return new Table(caption, columns, rows).withoutEmptyColumns();
  }
}
