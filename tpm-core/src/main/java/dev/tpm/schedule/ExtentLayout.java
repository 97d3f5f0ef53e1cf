package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Stage.Finish;
import dev.tpm.simulation.Simulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out, for a simulation, what finishes with the last of several: groups, projects, programs.
 */
final class ExtentLayout {
  private final Basis basis;
  private final Outline outline;
  private final ActivityLayout activities;
  private final Simulation.Builder builder;
  private final Finish[] items;

  /** All that is in each project, whatever finishes it. */
  private final Map<EntityId, Finish> contents = new HashMap<>();

  private final List<Finish> programs = new ArrayList<>();

  ExtentLayout(Basis basis, ActivityLayout activities, Simulation.Builder builder) {
    this.basis = basis;
    this.outline = basis.outline();
    this.activities = activities;
    this.builder = builder;
    this.items = new Finish[outline.size()];
    Set<Integer> followed = followed();
    List<List<Finish>> inside = new ArrayList<>();
    Map<EntityId, List<Finish>> projects = new HashMap<>();
    Map<Integer, List<Finish>> own = new HashMap<>();
    for (int i = 0; i < outline.size(); i++) {
      inside.add(new ArrayList<>());
    }
    for (int i = outline.size() - 1; i >= 0; i--) {
      items[i] = outline.isLeaf(i) ? new Finish(activities.activity(i), -1) : extent(inside.get(i));
      if (items[i].isThere() && !followed.contains(i)) {
        Outline.Entry entry = outline.get(i);
        (entry.parent() >= 0
                ? inside.get(entry.parent())
                : entry.project().isPresent()
                    ? projects.computeIfAbsent(
                        entry.project().get().entityId(), k -> new ArrayList<>())
                    : own.computeIfAbsent(entry.program(), k -> new ArrayList<>()))
            .add(items[i]);
      }
    }
    for (int p = 0; p < basis.frames().size(); p++) {
      Program program = basis.frames().get(p).program();
      for (Project project : program.projects()) {
        List<Finish> all = projects.getOrDefault(project.entityId(), List.of());
        contents.put(project.entityId(), extent(all));
      }
      addProgram(p, program, own.getOrDefault(p, List.of()));
    }
  }

  private void addProgram(int p, Program program, List<Finish> own) {
    List<Finish> counted = new ArrayList<>(own);
    List<Finish> all = new ArrayList<>(own);
    for (Project project : program.projects()) {
      Finish content = contents.getOrDefault(project.entityId(), Finish.NONE);
      all.add(content);
      if (project.state().counts()) {
        counted.add(content);
      }
    }
    Finish last = extent(counted);
    builder.horizon(last.extent());
    builder.horizon(extent(all).extent());
    programs.add(doneWhen(program.doneWhen()).map(f -> extent(List.of(f))).orElse(last));
    builder.add(
        new Simulation.Program(
            program.entityId().id(), program.policy().correlation(), programs.get(p).extent()));
  }

  /** What finishes with the last of some; nothing where none of them is there. */
  private Finish extent(List<Finish> members) {
    List<Integer> leaves = members.stream().map(Finish::activity).filter(a -> a >= 0).toList();
    List<Integer> inner = members.stream().map(Finish::extent).filter(e -> e >= 0).toList();
    return leaves.isEmpty() && inner.isEmpty()
        ? Finish.NONE
        : new Finish(-1, builder.extent(leaves, inner));
  }

  /** The leaves that something beside them cannot finish before: they are never the last. */
  private Set<Integer> followed() {
    Set<Integer> followed = new HashSet<>();
    Network network = basis.layout().network();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isLeaf(i) && activities.activity(i) >= 0) {
        places.put(basis.layout().node(i), i);
      }
    }
    for (Map.Entry<Integer, Integer> each : places.entrySet()) {
      int n = each.getKey();
      Node.Limits limits = network.nodes[n].limits();
      boolean moves = network.state[n] != Node.State.PLACED && limits.fixed() == Node.NONE;
      for (int e = network.edges[n]; moves && e < network.edges[n + 1]; e++) {
        Integer p = places.get(network.from[e]);
        if (p != null
            && !Link.fromStart(network.link[e])
            && network.lag[e] >= 0
            && (!network.isPoint(network.from[e])
                || (!Link.toFinish(network.link[e]) && !network.isPoint(n)))
            && isBeside(p, each.getValue())) {
          followed.add(p);
        }
      }
    }
    return followed;
  }

  private boolean isBeside(int a, int b) {
    Outline.Entry one = outline.get(a);
    Outline.Entry other = outline.get(b);
    return one.program() == other.program()
        && one.parent() == other.parent()
        && one.project().map(Project::entityId).equals(other.project().map(Project::entityId));
  }

  private Optional<Finish> doneWhen(Optional<ItemId> last) {
    return last.map(outline::find).filter(outline::isLive).map(i -> items[i]);
  }

  /** The finish of an item or a group. */
  Finish finish(int place) {
    return items[place];
  }

  Finish finish(Project project) {
    return doneWhen(project.doneWhen())
        .orElse(contents.getOrDefault(project.entityId(), Finish.NONE));
  }

  Finish finishOf(int program) {
    return programs.get(program);
  }
}
