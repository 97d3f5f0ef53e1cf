package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.schedule.NaiveJob.Form;
import dev.tpm.schedule.NaiveJob.Stage;
import dev.tpm.schedule.NaiveJob.Wait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries day after day, downwards, how late each job may be, and how far it can slip. */
final class NaiveLate {
  private record Held(NaiveJob by, Wait edge) {}

  private final Collection<NaiveJob> jobs;
  private final Map<NaiveJob, List<Held>> successors = new LinkedHashMap<>();

  NaiveLate(Collection<NaiveJob> jobs) {
    this.jobs = jobs;
    jobs.forEach(j -> successors.put(j, new ArrayList<>()));
    for (NaiveJob job : jobs) {
      job.waits.forEach(w -> of(w.on()).add(new Held(job, w)));
    }
  }

  private List<Held> of(NaiveJob job) {
    return successors.computeIfAbsent(job, j -> new ArrayList<>());
  }

  void run() {
    for (NaiveJob job : jobs) {
      job.lateFinish = job.isOpen() ? limit(job) : job.finish;
      job.lateStart = job.isOpen() ? job.startTo(job.lateFinish) : job.start;
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (NaiveJob job : jobs) {
        if (job.isOpen()) {
          int before = job.lateFinish;
          while (!holds(job)) {
            job.lateFinish--;
          }
          job.lateStart = job.startTo(job.lateFinish);
          moved |= before != job.lateFinish;
        }
      }
    }
    jobs.stream().filter(NaiveJob::isOpen).forEach(this::slack);
  }

  private int limit(NaiveJob job) {
    int horizon =
        jobs.stream()
            .filter(
                j ->
                    j.program.entityId().equals(job.program.entityId())
                        && (j.counts || !job.counts))
            .mapToInt(j -> j.finish)
            .max()
            .orElseThrow();
    return Math.min(horizon, job.due);
  }

  /** Whether a job may finish as late as it is said to now. */
  private boolean holds(NaiveJob job) {
    int finish = job.lateFinish;
    if (job.lengthForm == Form.WORK && !job.days.works(finish - 1)) {
      return false;
    }
    boolean frozen = job.days.isFrozen(finish) && job.days.isFrozen(finish - 1);
    if (job.form == Form.POINT && job.fixed.isEmpty() && frozen) {
      return false;
    }
    int start = job.startTo(finish);
    if (job.latestStart.isPresent() && start > job.latestStart.get()) {
      return false;
    }
    return of(job).stream()
        .filter(h -> h.by().isOpen() && !isSettled(job, h))
        .filter(h -> h.by().counts || !job.counts)
        .allMatch(h -> allows(job, h, start, finish, h.by().lateStart, h.by().lateFinish));
  }

  /** A start that has happened, or that nobody promised, holds nothing up. */
  private static boolean isSettled(NaiveJob job, Held held) {
    return job.stage != Stage.OPEN
        && job.form != Form.POINT
        && NaiveJob.fromStart(held.edge().dependency());
  }

  /** Whether a job that lies so lets the one that waits for it lie where it may be latest. */
  private static boolean allows(
      NaiveJob job, Held held, int start, int finish, int boundStart, int boundFinish) {
    Dependency dependency = held.edge().dependency();
    NaiveJob by = held.by();
    int ask = job.ask(dependency, by, start, finish);
    int bound = NaiveJob.toFinish(dependency) ? boundFinish : boundStart;
    boolean moved = NaiveJob.fromStart(dependency) || dependency.lag().amount() != 0;
    boolean train = by.stage == Stage.OPEN && by.item.dates().slot().isPresent();
    boolean loose =
        !job.ends(dependency)
            && ((by.form == Form.POINT && moved && !train)
                || (by.lengthForm == Form.WORK && NaiveJob.toFinish(dependency)));
    return ask <= bound || (loose && by.days.between(bound, ask) == 0);
  }

  private void slack(NaiveJob job) {
    boolean missed = job.fixed.isPresent() && job.asked > job.start;
    job.totalSlack =
        job.days.between(job.finish, job.lateFinish)
            - (missed ? job.days.between(job.start, job.asked) : 0);
    int free = job.totalSlack;
    while (free > 0 && !canSlip(job, free)) {
      free--;
    }
    job.freeSlack = Math.max(0, free);
  }

  private boolean canSlip(NaiveJob job, int by) {
    int start = job.start;
    int finish = job.finish;
    if (job.lengthForm == Form.WORK) {
      start = job.stage == Stage.BEGUN ? start : job.days.nth(job.start, by);
      finish = finishAfter(job, by);
    } else {
      finish = after(job, job.finish, by);
      start = job.start + (finish - job.finish);
    }
    int slippedStart = start;
    int slippedFinish = finish;
    return of(job).stream()
        .filter(h -> !h.edge().ofGroup() && !isSettled(job, h))
        .filter(h -> h.by().stage == Stage.OPEN || h.by().stage == Stage.BEGUN)
        .allMatch(h -> stays(job, h, slippedStart, slippedFinish));
  }

  /** The first instant by which so many working days have gone by. */
  private static int after(NaiveJob job, int instant, int by) {
    int at = instant;
    while (job.days.between(instant, at) < by) {
      at++;
    }
    return at;
  }

  private static int finishAfter(NaiveJob job, int by) {
    return job.days.nth(job.finish - 1, 0) == job.finish - 1
        ? job.days.nth(job.finish - 1, by) + 1
        : job.days.nth(job.finish, by - 1) + 1;
  }

  private static boolean stays(NaiveJob job, Held held, int start, int finish) {
    NaiveJob by = held.by();
    int bound = by.resume;
    int boundFinish = by.finish;
    if (by.departure != Integer.MIN_VALUE && by.departure < by.resume) {
      // The train leaves on a day off: what comes after it is for the next one.
      bound = by.departure;
      int last = bound;
      while (!by.mayStart(last)) {
        last--;
      }
      boundFinish = by.finishFrom(last);
    }
    return allows(job, held, start, finish, bound, boundFinish);
  }
}
