package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A leaf of a plan with all that holds it, for {@link NaiveSchedule}. */
final class NaiveJob {
  /** How it lies. */
  enum Form {
    WORK,
    ELAPSED,
    POINT
  }

  /** What has become of it. */
  enum Stage {
    OPEN,
    BEGUN,
    PLACED,
    DONE
  }

  /**
   * That it waits for another.
   *
   * @param ofGroup whether the dependency names a group that the other is in
   */
  record Wait(NaiveJob on, Dependency dependency, boolean ofGroup) {}

  final Item item;
  final Program program;
  final boolean counts;
  final List<Item> chain;
  final NaiveDays days;
  final NaiveDays lagDays;
  final List<Wait> waits = new ArrayList<>();
  final int status;

  Form form;
  Stage stage = Stage.OPEN;
  int duration;

  /** What is to be placed: all of it, or what remains. */
  int length;

  Form lengthForm;
  int floor;
  Optional<Integer> fixed = Optional.empty();
  Optional<Integer> latestStart = Optional.empty();
  int due = Integer.MAX_VALUE;

  int start;
  int finish;

  /** Where what remains of it starts; else its start. */
  int resume;

  boolean end;
  int asked = Integer.MIN_VALUE;
  int departure = Integer.MIN_VALUE;
  int lateStart;
  int lateFinish;
  int totalSlack;
  int freeSlack;

  NaiveJob(
      Item item,
      Program program,
      Optional<Project> project,
      List<Item> chain,
      int programStart,
      int status) {
    this.item = item;
    this.program = program;
    this.chain = chain;
    this.status = status;
    this.counts = project.map(p -> p.state().counts()).orElse(true);
    this.days = new NaiveDays(program, item, true);
    this.lagDays = new NaiveDays(program, item, false);
    duration = item.isMilestone() ? 0 : item.work().planned(days.weekLength());
    form = duration == 0 ? Form.POINT : item.work().elapsed() ? Form.ELAPSED : Form.WORK;
    length = duration;
    lengthForm = form;
    happen(programStart);
    limit(project, programStart);
  }

  private void happen(int programStart) {
    Item.Progress said = item.progress();
    if (said.finished().isPresent()) {
      stage = Stage.DONE;
      finish = day(said.finished().get()) + 1;
      start = form == Form.POINT ? finish : said.started().map(this::day).orElse(before(finish));
    } else if (item.external().isPresent() && item.promised().isPresent()) {
      stage = Stage.PLACED;
      finish = Math.max(day(item.promised().get()), status) + 1;
      int earliest = form == Form.WORK ? days.next(status) : status;
      start =
          form == Form.POINT ? finish : Math.min(finish - 1, Math.max(earliest, before(finish)));
    } else if (form != Form.POINT && said.started().isPresent()) {
      stage = Stage.BEGUN;
      start = day(said.started().get());
      int spent = form == Form.WORK ? days.between(start, status) : status - start;
      int left = said.share().map(s -> s.remaining(duration)).orElse(duration - spent);
      length = Math.max(1, said.remaining().map(r -> r.days(days.weekLength())).orElse(left));
      if (said.remaining().isPresent()) {
        lengthForm = said.remaining().get().elapsed() ? Form.ELAPSED : Form.WORK;
      }
    } else if (form != Form.POINT) {
      goOn(programStart);
    }
    resume = start;
    end = form == Form.POINT && stage != Stage.OPEN;
  }

  /** What says how much remains, but not when it began, began just long enough before today. */
  private void goOn(int programStart) {
    Item.Progress said = item.progress();
    boolean worked = said.share().map(s -> s.done() > 0).orElse(false);
    Optional<Duration> remaining = said.remaining().filter(r -> r.amount() > 0);
    if (said.remaining().isEmpty() && !worked) {
      return;
    }
    int left =
        said.remaining()
            .map(r -> r.days(days.weekLength()))
            .orElseGet(() -> said.share().orElseThrow().remaining(duration));
    Form rest = said.remaining().map(r -> r.elapsed() ? Form.ELAPSED : Form.WORK).orElse(form);
    int done = rest == form ? duration - Math.max(1, left) : 0;
    int first = form == Form.WORK ? days.back(status, Math.max(0, done)) : status - done;
    start = Math.max(programStart, first);
    if (done > 0 && start < status) {
      stage = Stage.BEGUN;
      length = Math.max(1, left);
      lengthForm = rest;
    } else if (remaining.isPresent()) {
      duration = left;
      length = left;
      form = rest;
      lengthForm = rest;
    }
  }

  private int before(int finish) {
    return form == Form.WORK ? days.back(finish, duration) : finish - duration;
  }

  private void limit(Optional<Project> project, int programStart) {
    floor = status;
    if (stage == Stage.OPEN) {
      floor = Math.max(floor, programStart);
      project.flatMap(Project::start).ifPresent(d -> floor = Math.max(floor, day(d)));
      for (Item holder : chain) {
        holder
            .dates()
            .notBefore()
            .ifPresent(
                d -> floor = Math.max(floor, form == Form.POINT ? days.next(day(d)) : day(d)));
      }
      fixed = item.dates().fixed().map(d -> form == Form.WORK ? days.next(day(d)) : day(d));
      latestStart = fixed;
      int now = form == Form.WORK ? days.next(status) : status;
      fixed = fixed.map(d -> Math.max(d, now));
    }
    for (Item holder : chain) {
      holder.dates().due().ifPresent(this::due);
    }
    if (project.isPresent() && isBound(project.get().doneWhen())) {
      project.get().due().ifPresent(this::due);
    }
    if (counts && isBound(program.doneWhen())) {
      program.due().ifPresent(this::due);
    }
  }

  /** Whether it is what finishes a whole, which the dice never drop, or nothing is said to. */
  private boolean isBound(Optional<ItemId> doneWhen) {
    return doneWhen.isEmpty() || chain.stream().anyMatch(i -> i.itemId().equals(doneWhen.get()));
  }

  private void due(LocalDate date) {
    due = Math.min(due, day(date) + 1);
  }

  private int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  boolean isOpen() {
    return stage != Stage.DONE;
  }

  /** The finish, when what is to be placed starts on a day. */
  int finishFrom(int start) {
    return switch (lengthForm) {
      case WORK -> days.nth(start, length - 1) + 1;
      case ELAPSED -> start + length;
      case POINT -> start;
    };
  }

  int startTo(int finish) {
    return lengthForm == Form.WORK ? days.back(finish, length) : finish - length;
  }

  /** Whether what it is to place may start on a day. */
  boolean mayStart(int day) {
    return lengthForm != Form.WORK || days.works(day);
  }

  /** What a dependency on this job asks of another: an instant. */
  int ask(Dependency dependency, NaiveJob of, int start, int finish) {
    int source = fromStart(dependency) ? start : finish;
    Duration lag = dependency.lag();
    int length = lag.days(of.lagDays.weekLength());
    return lag.elapsed() ? source + length : of.lagDays.moved(source, ends(dependency), length);
  }

  /** Whether the end that a dependency looks at is the end of a day. */
  boolean ends(Dependency dependency) {
    return form == Form.POINT ? end : !fromStart(dependency);
  }

  static boolean fromStart(Dependency dependency) {
    return dependency.type() == Dependency.Type.SS || dependency.type() == Dependency.Type.SF;
  }

  static boolean toFinish(Dependency dependency) {
    return dependency.type() == Dependency.Type.FF || dependency.type() == Dependency.Type.SF;
  }
}
