package dev.tpm.site.graph;

import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.GraphChart;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for what inside a project, with what it waits for elsewhere.
 *
 * @param ties the ties of what waits in the project
 */
record ItemGraph(Here here, Project project, List<Tie> ties) {
  private static final int WIDTH = 184;
  private static final int HEIGHT = 28;

  /** What is drawn, in the order of the plan. */
  static Set<Item> items(List<Tie> ties) {
    Set<Item> items = new LinkedHashSet<>();
    for (Tie tie : ties) {
      items.add(tie.from());
      items.add(tie.to());
    }
    return items;
  }

  GraphPart part() {
    Wording wording = here.wording();
    Map<Item, Integer> places = new LinkedHashMap<>();
    items(ties).forEach(item -> places.put(item, places.size()));
    List<GraphChart.Edge> edges = new ArrayList<>();
    for (Tie tie : distinct()) {
      edges.add(
          new GraphChart.Edge(
              places.getOrDefault(tie.from(), 0),
              places.getOrDefault(tie.to(), 0),
              tie.critical(),
              tie.gap().isPresent(),
              tie.gap().isPresent() ? wording.delta(tie.gap().getAsInt()).text() : ""));
    }
    long critical = places.keySet().stream().filter(this::isCritical).count();
    String note =
        critical > 0
            ? wording.count("dependencies.inside.critical", places.size(), critical)
            : wording.count("dependencies.inside.items", places.size());
    String id = "inside-" + project.id().toLowerCase(java.util.Locale.ROOT);
    List<GraphChart.Node> nodes = places.keySet().stream().map(this::node).toList();
    return new GraphPart(
        id,
        project.name(),
        note,
        new GraphChart(id + "-g", project.name(), note, WIDTH, HEIGHT, nodes, edges).draw(),
        table());
  }

  private List<Tie> distinct() {
    Map<List<Item>, Tie> distinct = new LinkedHashMap<>();
    ties.forEach(tie -> distinct.putIfAbsent(List.of(tie.from(), tie.to()), tie));
    return List.copyOf(distinct.values());
  }

  private GraphChart.Node node(Item item) {
    boolean elsewhere = !item.itemId().project().equals(project.id());
    return new GraphChart.Node(
        item.name(),
        here.href(item.entityId()),
        here.signs().of(here.facts().item(item.itemId())).shape(),
        isCritical(item),
        elsewhere);
  }

  private boolean isCritical(Item item) {
    return here.facts()
        .schedule()
        .item(item.itemId())
        .filter(s -> s.critical() && s.isOpen())
        .isPresent();
  }

  /** A row for each that waits, with all that it waits for. */
  private Table table() {
    Wording wording = here.wording();
    Map<Item, List<Piece>> waits = new LinkedHashMap<>();
    for (Tie tie : distinct()) {
      waits.computeIfAbsent(tie.to(), to -> new ArrayList<>()).add(here.link(tie.from()));
    }
    List<Row> rows = new ArrayList<>();
    waits.forEach(
        (item, from) ->
            rows.add(
                new Row(
                    "",
                    List.of(
                        Cell.of(here.link(item)),
                        new Cell(wording.list(from), List.of()),
                        here.facts()
                            .schedule()
                            .item(item.itemId())
                            .map(ScheduledItem::finish)
                            .map(day -> Cell.of(wording.day(day)))
                            .orElseGet(Cell::empty)))));
    return new Table(
        project.name(),
        List.of(
            new Column(wording.say("dependencies.graph.waits"), Column.Kind.NAME, false),
            new Column(wording.say("dependencies.graph.for"), Column.Kind.TEXT, false),
            new Column(wording.say("lists.forecast"), Column.Kind.SHORT, false)),
        rows);
  }
}
