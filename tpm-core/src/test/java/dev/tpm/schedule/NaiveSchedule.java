package dev.tpm.schedule;

import dev.tpm.model.CalendarSpec;
import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.model.Team;
import dev.tpm.schedule.NaiveJob.Form;
import dev.tpm.schedule.NaiveJob.Stage;
import dev.tpm.schedule.NaiveJob.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Schedules a plan by trying day after day until nothing moves any more.
 *
 * <p>It shares no arithmetic with the passes: it asks of each day whether it will do. Groups are
 * every member with every member. Slow, and meant to be plain.
 */
final class NaiveSchedule {
  final Map<ItemId, NaiveJob> jobs = new LinkedHashMap<>();
  private final Map<ItemId, Item> items = new LinkedHashMap<>();

  NaiveSchedule(Plan plan, LocalDate status) {
    for (Program program : plan.programs()) {
      for (Project project : program.projects()) {
        project.items().forEach(i -> items.put(i.itemId(), i));
      }
      program.milestones().forEach(i -> items.put(i.itemId(), i));
    }
    for (Program program : plan.programs()) {
      int start = Math.toIntExact(start(program, status).toEpochDay());
      for (Project project : program.projects()) {
        boolean gone = project.state() == State.CANCELLED;
        project.items().forEach(i -> add(i, program, Optional.of(project), gone, start, status));
      }
      program.milestones().forEach(i -> add(i, program, Optional.empty(), false, start, status));
    }
    jobs.values().forEach(this::connect);
    forward();
    new NaiveLate(jobs.values()).run();
  }

  private void add(
      Item item,
      Program program,
      Optional<Project> project,
      boolean gone,
      int start,
      LocalDate status) {
    List<Item> chain = chain(item);
    if (!item.isGroup() && !gone && chain.stream().noneMatch(Item::isDropped)) {
      int today = Math.toIntExact(status.toEpochDay());
      jobs.put(item.itemId(), new NaiveJob(item, program, project, chain, start, today));
    }
  }

  private List<Item> chain(Item item) {
    List<Item> chain = new ArrayList<>();
    Optional<Item> at = Optional.of(item);
    while (at.isPresent()) {
      chain.add(at.get());
      at = at.get().parent().map(this::item);
    }
    return chain;
  }

  private Item item(ItemId id) {
    return Optional.ofNullable(items.get(id)).orElseThrow();
  }

  private LocalDate start(Program program, LocalDate status) {
    Stream<LocalDate> said =
        items.values().stream()
            .filter(i -> i.itemId().program().equals(program.entityId().id()))
            .filter(this::isThere)
            .flatMap(
                i ->
                    Stream.of(
                        i.progress().started(),
                        i.progress().finished(),
                        i.dates().notBefore(),
                        i.dates().fixed()))
            .flatMap(Optional::stream);
    return program
        .start()
        .orElseGet(
            () ->
                said.min(LocalDate::compareTo).filter(day -> day.isBefore(status)).orElse(status));
  }

  /** A leaf that is not dropped, or a group with one. */
  private boolean isThere(Item item) {
    return item.isGroup()
        ? item.children().stream().anyMatch(c -> isThere(item(c)))
        : chain(item).stream().noneMatch(Item::isDropped);
  }

  private void connect(NaiveJob job) {
    for (Item holder : job.chain) {
      for (Dependency dependency : holder.after()) {
        Item named = item(dependency.predecessor());
        for (NaiveJob other : jobs.values()) {
          if (other.chain.contains(named)) {
            job.waits.add(new Wait(other, dependency, named.isGroup()));
          }
        }
      }
    }
  }

  private void forward() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (NaiveJob job : jobs.values()) {
        if (job.stage == Stage.OPEN || job.stage == Stage.BEGUN) {
          int before = 31 * job.resume + (job.end ? 1 : 0);
          place(job);
          moved |= before != 31 * job.resume + (job.end ? 1 : 0);
        }
      }
    }
  }

  private void place(NaiveJob job) {
    int ready = job.floor;
    job.end = false;
    for (Wait wait : job.waits) {
      ready = Math.max(ready, earliest(job, wait));
    }
    for (Wait wait : job.waits) {
      job.end |= ends(job, wait, ready);
    }
    for (Wait wait : job.waits) {
      boolean same = asks(job, wait) && earliest(job, wait) == ready;
      job.end &= !same || wait.on().ends(wait.dependency());
    }
    job.end &= job.floor < ready;
    job.asked = ready;
    if (job.fixed.isPresent()) {
      job.asked = askedOf(job);
      ready = job.fixed.get();
      job.end = false;
    } else if (job.stage == Stage.OPEN) {
      ready = depart(job, ready);
    }
    job.resume = ready;
    while (!job.mayStart(job.resume)) {
      job.resume++;
    }
    if (job.form == Form.POINT && job.fixed.isEmpty()) {
      thaw(job);
    }
    job.finish = job.finishFrom(job.resume);
    job.start = job.stage == Stage.OPEN ? job.resume : job.start;
  }

  /** The first day that every predecessor allows, whatever else holds. */
  private int askedOf(NaiveJob job) {
    int asked = Integer.MIN_VALUE;
    for (Wait wait : job.waits) {
      if (asks(job, wait)) {
        asked = Math.max(asked, earliest(job, wait));
      }
    }
    return asked;
  }

  private static boolean ends(NaiveJob job, Wait wait, int ready) {
    return job.form == Form.POINT
        && wait.on().ends(wait.dependency())
        && earliest(job, wait) == ready;
  }

  private static boolean asks(NaiveJob job, Wait wait) {
    return job.stage != Stage.BEGUN || wait.on().isOpen();
  }

  /** The first day on which one predecessor allows a job to start, by trying. */
  static int earliest(NaiveJob job, Wait wait) {
    if (!asks(job, wait)) {
      return Integer.MIN_VALUE;
    }
    int ask = wait.on().ask(wait.dependency(), job, wait.on().start, wait.on().finish);
    if (!NaiveJob.toFinish(wait.dependency()) || job.form == Form.POINT) {
      return ask;
    }
    int day = ask - 4 * job.length - 90;
    while (!(job.mayStart(day) && reaches(job, day, ask, wait))) {
      day++;
    }
    return day;
  }

  private static boolean reaches(NaiveJob job, int day, int ask, Wait wait) {
    int finish = job.finishFrom(day);
    boolean equivalent =
        job.lengthForm == Form.WORK
            && !wait.on().ends(wait.dependency())
            && job.days.between(finish, ask) <= 0;
    return finish >= ask || equivalent;
  }

  private int depart(NaiveJob job, int ready) {
    Optional<LocalDate> train =
        job.item
            .dates()
            .slot()
            .flatMap(s -> slot(job, s))
            .flatMap(s -> s.onOrAfter(LocalDate.ofEpochDay(ready)));
    if (train.isEmpty()) {
      return ready;
    }
    job.end = false;
    job.departure = Math.toIntExact(train.get().toEpochDay());
    return job.departure;
  }

  private static Optional<CalendarSpec.Slot> slot(NaiveJob job, String name) {
    Stream<CalendarSpec> specs =
        Stream.concat(
            job.program.teams().stream()
                .filter(t -> job.item.team().map(t.id()::equals).orElse(false))
                .map(Team::calendar),
            Stream.of(job.program.calendar()));
    return specs.flatMap(c -> Optional.ofNullable(c.slots().get(name)).stream()).findFirst();
  }

  private static void thaw(NaiveJob job) {
    int day = job.end ? job.resume - 1 : job.resume;
    if (job.days.isFrozen(day)) {
      job.resume = job.days.next(day);
      job.end = false;
    }
  }
}
