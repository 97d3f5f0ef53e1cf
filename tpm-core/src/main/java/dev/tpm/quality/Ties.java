package dev.tpm.quality;

import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How open work is tied to what it waits for: leads, lags, types. */
final class Ties {
  private final Set<Item> leads = new LinkedHashSet<>();
  private final Set<Item> lags = new LinkedHashSet<>();
  private final Set<Item> others = new LinkedHashSet<>();
  private int all;
  private int leading;
  private int lagging;
  private int plain;

  static Ties of(Population population) {
    Ties ties = new Ties();
    for (Item item : population.open()) {
      // A group's own dependency is one, however many members it has.
      item.after().forEach(dependency -> ties.add(item, dependency));
    }
    Set<Item> groups = new LinkedHashSet<>();
    population.open().forEach(item -> groups.addAll(population.groupsOf(item)));
    groups.forEach(group -> group.after().forEach(dependency -> ties.add(group, dependency)));
    return ties;
  }

  private void add(Item item, Dependency dependency) {
    all++;
    if (dependency.lag().amount() < 0) {
      leading++;
      leads.add(item);
    } else if (dependency.lag().amount() > 0) {
      lagging++;
      lags.add(item);
    }
    if (dependency.type() == Dependency.Type.FS) {
      plain++;
    } else {
      others.add(item);
    }
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    measures.add(Measure.of(Point.LEADS, leading, all, List.copyOf(leads)));
    measures.add(Measure.of(Point.LAGS, lagging, all, List.copyOf(lags)));
    measures.add(Measure.of(Point.RELATIONSHIP_TYPES, plain, all, List.copyOf(others)));
    return measures;
  }
}
