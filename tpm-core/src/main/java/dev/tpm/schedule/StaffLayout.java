package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** Lays out, beside the network of a plan, who there is and whom everything takes. */
final class StaffLayout {
  private record TeamKey(int program, String team) {}

  private final Outline outline;
  private final Calendars calendars;
  private final Layout layout;
  private final Times early;
  private final List<Frame> frames;
  private final Staffing.Builder builder;
  private final Map<TeamKey, Integer> teams = new HashMap<>();
  private final List<TeamKey> names = new ArrayList<>();
  private final List<Capacity> capacities = new ArrayList<>();
  private final List<Mismatch> excesses = new ArrayList<>();

  private final Staffing staffing;

  StaffLayout(
      Outline outline, Calendars calendars, Layout layout, List<Frame> frames, Times early) {
    this.outline = outline;
    this.calendars = calendars;
    this.layout = layout;
    this.early = early;
    this.frames = frames;
    this.builder = new Staffing.Builder(layout.network().size());
    for (int p = 0; p < frames.size(); p++) {
      if (frames.get(p).program().profile().level()) {
        addTeams(p);
      }
    }
    for (int i = 0; i < outline.size(); i++) {
      if (isLevelled(i)) {
        addTakes(i);
        addPromise(outline.item(i).dates().due(), leaves(i, outline.item(i)));
      }
    }
    addEnds();
    this.staffing = builder.build();
  }

  /** The network levelled within the capacities. */
  Levelled levelled() {
    return Leveller.level(layout.network(), staffing, early);
  }

  Staffing staffing() {
    return staffing;
  }

  /** What is asked for that no team ever has; it is left out. */
  List<Mismatch> excesses() {
    return excesses;
  }

  /** The same of what was left out while it was levelled: the team has shrunk for good by then. */
  List<Mismatch> excesses(Levelled levelled) {
    List<Mismatch> found = new ArrayList<>();
    if (levelled.waived.length > 0) {
      int[] places = new int[layout.network().size()];
      for (int i = 0; i < outline.size(); i++) {
        if (isLevelled(i) && outline.isLeaf(i)) {
          places[layout.node(i)] = i;
        }
      }
      for (int entry : levelled.waived) {
        int team = staffing.team[entry];
        Capacity capacity = capacities.get(team);
        int last = capacity.steps() - 1;
        found.add(
            excess(
                places[staffing.node(entry)],
                team,
                staffing.people[entry],
                capacity.people(last),
                capacity.from(last)));
      }
    }
    return found;
  }

  private Mismatch excess(int place, int team, long people, long most, int from) {
    return new Mismatch.TooFewPeople(
        outline.item(place).itemId(),
        names.get(team).team(),
        BigDecimal.valueOf(people, 6),
        BigDecimal.valueOf(most, 6),
        Days.date(Math.max(from, Days.of(layout.frame(place).status()))));
  }

  /** Everything that may take people, in the order of the plan. */
  void eachLeaf(ObjIntConsumer<ItemId> consumer) {
    for (int i = 0; i < outline.size(); i++) {
      if (isLevelled(i) && outline.isLeaf(i)) {
        consumer.accept(outline.item(i).itemId(), layout.node(i));
      }
    }
  }

  /** The instant from which on a node takes people. */
  int begin(Times times, int node) {
    Network network = layout.network();
    return network.state[node] == Node.State.BEGUN
        ? network.startTo(node, times.finish[node])
        : times.start[node];
  }

  /** The id of a team. */
  String team(int team) {
    return names.get(team).team();
  }

  private void addTeams(int p) {
    Program program = frames.get(p).program();
    for (Team team : program.teams()) {
      Optional<Capacity> capacity = Capacity.of(team, program);
      if (capacity.isPresent()) {
        Calendar days = calendars.at(calendars.place(program.entityId().id(), team.id()));
        TeamKey key = new TeamKey(p, team.id());
        teams.put(key, builder.team(days, capacity.get()));
        names.add(key);
        capacities.add(capacity.get());
      }
    }
  }

  /** Whether it is scheduled within capacities: what is only proposed, or paused, takes nobody. */
  private boolean isLevelled(int place) {
    Outline.Entry entry = outline.get(place);
    return outline.isLive(place)
        && entry.counts()
        && frames.get(entry.program()).program().profile().level();
  }

  private void addTakes(int place) {
    Item item = outline.item(place);
    Calendar calendar = calendars.at(calendars.place(item));
    int n = layout.node(place);
    if (item.isGroup()) {
      hold(place, calendar);
    } else if (layout.network().state[n] != Node.State.DONE) {
      Node node = layout.network().nodes[n];
      boolean elapsed = node.kind() == Node.Kind.ELAPSED;
      Takes.of(item, node.duration(), elapsed, calendar.daysPerWeek())
          .forEach((team, people) -> take(place, n, team, people));
    }
  }

  private void take(int place, int n, String name, BigDecimal people) {
    Integer team = teams.get(new TeamKey(outline.get(place).program(), name));
    if (team != null) {
      int status = Days.of(layout.frame(place).status());
      long most = capacities.get(team).most(status);
      long millionths = Capacity.millionths(people);
      if (millionths > most) {
        excesses.add(excess(place, team, millionths, most, status));
      } else {
        builder.take(n, team, millionths);
      }
    }
  }

  /** What a group takes besides its items, over the time that it spans before anything moves. */
  private void hold(int place, Calendar calendar) {
    int start = Node.NEVER;
    int finish = Node.NONE;
    for (int n : leaves(place, outline.item(place))) {
      start = Math.min(start, early.start[n]);
      finish = Math.max(finish, early.finish[n]);
    }
    int from = start;
    int to = finish;
    Map<String, BigDecimal> takes =
        Takes.of(
            outline.item(place),
            start < finish ? calendar.count(start, finish) : 0,
            false,
            calendar.daysPerWeek());
    takes.forEach(
        (name, people) -> {
          Integer team = teams.get(new TeamKey(outline.get(place).program(), name));
          if (team != null) {
            long millionths = Capacity.millionths(people);
            builder.hold(new Staffing.Held(team, calendar, from, to, millionths));
          }
        });
  }

  private void addPromise(Optional<LocalDate> due, int[] nodes) {
    due.filter(day -> nodes.length > 0).ifPresent(day -> builder.promise(Days.of(day) + 1, nodes));
  }

  /** The nodes of all leaves in something: they follow it. */
  private int[] leaves(int place, Item item) {
    if (!item.isGroup()) {
      return new int[] {layout.node(place)};
    }
    int end = place + 1;
    while (end < outline.size() && outline.get(end).parent() >= place) {
      end++;
    }
    return nodes(IntStream.range(place, end));
  }

  private int[] nodes(IntStream places) {
    return places.filter(i -> outline.isLive(i) && outline.isLeaf(i)).map(layout::node).toArray();
  }

  private void addEnds() {
    for (int p = 0; p < frames.size(); p++) {
      Program program = frames.get(p).program();
      if (program.profile().level()) {
        int at = p;
        int[] end = end(program.doneWhen(), i -> outline.get(i).program() == at);
        builder.end(end);
        addPromise(program.due(), end);
        for (Project project : program.projects()) {
          if (project.due().isPresent() && project.state().counts()) {
            EntityId id = project.entityId();
            addPromise(
                project.due(),
                end(
                    project.doneWhen(),
                    i -> outline.get(i).project().map(q -> q.entityId().equals(id)).orElse(false)));
          }
        }
      }
    }
  }

  private int[] end(Optional<ItemId> doneWhen, IntPredicate all) {
    int last = doneWhen.map(outline::find).filter(outline::isLive).orElse(-1);
    return last >= 0
        ? leaves(last, outline.item(last))
        : nodes(
            IntStream.range(0, outline.size()).filter(all).filter(i -> outline.get(i).counts()));
  }
}
