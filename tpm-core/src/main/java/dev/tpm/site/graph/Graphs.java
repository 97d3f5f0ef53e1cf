package dev.tpm.site.graph;

import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.GraphChart;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the graphs of a program. */
public final class Graphs {
  private static final int MOST_NODES = 300;

  private Graphs() {}

  /** The graphs of the program that a page is about. */
  public static GraphSection of(Here here) {
    Wording wording = here.wording();
    List<Tie> all = Tie.of(here.subject());
    boolean tooMany = ItemGraph.items(all).size() > MOST_NODES;
    List<Tie> drawn = tooMany ? nearCriticalPath(here, all) : all;
    List<GraphPart> inside = new ArrayList<>();
    for (Project project : here.subject().projects()) {
      List<Tie> own =
          drawn.stream().filter(t -> t.to().itemId().project().equals(project.id())).toList();
      if (!own.isEmpty()) {
        inside.add(new ItemGraph(here, project, own).part());
      }
    }
    return new GraphSection(
        new ProjectGraph(here, all).part(),
        wording.say("dependencies.inside"),
        tooMany
            ? wording.say("dependencies.inside.near", wording.amounts().number(MOST_NODES))
            : wording.say("dependencies.inside.note"),
        inside,
        wording.say("dependencies.graph.table"),
        GraphChart.key(
            wording.say("dependencies.key.critical"),
            wording.say("dependencies.key.late"),
            wording.say("dependencies.key.waits"),
            wording.say("dependencies.key.elsewhere")));
  }

  /** The critical path and what touches it, up to as many nodes as can be read. */
  private static List<Tie> nearCriticalPath(Here here, List<Tie> all) {
    List<Tie> near = new ArrayList<>();
    Set<Item> seen = new HashSet<>();
    for (boolean both : new boolean[] {true, false}) {
      for (Tie tie : all) {
        boolean from = isCritical(here, tie.from());
        boolean to = isCritical(here, tie.to());
        boolean fits = both ? from && to : from != to;
        if (fits && seen.size() < MOST_NODES) {
          seen.add(tie.from());
          seen.add(tie.to());
          near.add(tie);
        }
      }
    }
    return near;
  }

  private static boolean isCritical(Here here, Item item) {
    return here.facts().schedule().item(item.itemId()).filter(ScheduledItem::critical).isPresent();
  }
}
