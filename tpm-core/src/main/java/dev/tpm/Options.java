package dev.tpm;

import dev.tpm.history.GitPlan;
import dev.tpm.parallel.Crew;
import dev.tpm.schedule.Forecaster;
import dev.tpm.syntax.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run knows of the world outside the plan.
 *
 * @param today the day it is where the run is
 * @param statusDate {@code commit}, {@code today} or an ISO date, over what the programs say
 * @param git what git says of the plan's folder, asked for where it is needed, so that it can be
 *     found out beside the reading
 * @param limits what guards the machine
 * @param forecast how the plan is played through
 * @param dates program id → the day that it is true of, over everything else
 * @param effects whether the plan's effects and the ways back are worked out
 * @param address where the site will lie on the web, with a slash at its end; absent where nobody
 *     says
 * @param past the plan's folder, whose git history is read; absent where nobody asks for it
 * @param audience for whom the site is made, by the plan's own name for them; absent for those who
 *     may see all of it
 */
public record Options(
    LocalDate today,
    Optional<String> statusDate,
    Supplier<GitPlan> git,
    Limits limits,
    Forecaster.Settings forecast,
    Map<String, LocalDate> dates,
    boolean effects,
    Optional<Path> past,
    Optional<String> address,
    Optional<String> audience) {

  /** A run that is told of no days of programs. */
  public Options(
      LocalDate today,
      Optional<String> statusDate,
      Supplier<GitPlan> git,
      Limits limits,
      Forecaster.Settings forecast) {
    this(
        today,
        statusDate,
        git,
        limits,
        forecast,
        Map.of(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same for a site that will lie on the web.
   *
   * @param site an http or https address
   */
  public Options withAddress(String site) {
    String folder = site.endsWith("/") ? site : site + "/";
    return new Options(
        today,
        statusDate,
        git,
        limits,
        forecast,
        dates,
        effects,
        past,
        Optional.of(folder),
        audience);
  }

  /** The same with programs that are true of the given days. */
  Options asOf(Map<String, LocalDate> days) {
    return new Options(
        today,
        statusDate,
        git,
        limits,
        forecast,
        Map.copyOf(days),
        effects,
        past,
        address,
        audience);
  }

  /** The same for a plan in a folder, whose history in git is read too. */
  public Options withPast(Path folder) {
    return new Options(
        today,
        statusDate,
        git,
        limits,
        forecast,
        dates,
        effects,
        Optional.of(folder),
        address,
        audience);
  }

  /**
   * The same for the plan as a commit left it: true of that commit's day, and worked out by one
   * thread, as many commits are.
   */
  Options atCommit(LocalDate day, int iterations) {
    Forecaster.Settings luck =
        new Forecaster.Settings(forecast.seed(), Math.min(iterations, forecast.iterations()), 1);
    return new Options(
        day,
        Optional.empty(),
        () -> GitPlan.UNKNOWN,
        limits,
        luck,
        Map.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same for a version of the plan, whose own past nobody asks for. */
  Options withoutPast() {
    return new Options(
        today,
        statusDate,
        git,
        limits,
        forecast,
        dates,
        effects,
        Optional.empty(),
        address,
        audience);
  }

  /** The same for a run that nobody asks what would help. */
  Options withoutEffects() {
    return new Options(
        today, statusDate, git, limits, forecast, dates, false, past, address, audience);
  }

  /** The same for a site that an audience of the plan is to see. */
  public Options forAudience(String name) {
    return new Options(
        today, statusDate, git, limits, forecast, dates, effects, past, address, Optional.of(name));
  }

  /** The same where the plan's past is not told, nor where in a repository it stands. */
  Options withoutPlace() {
    return new Options(
        today,
        statusDate,
        () -> git.get().withoutPlace(),
        limits,
        forecast,
        dates,
        effects,
        Optional.empty(),
        address,
        Optional.empty());
  }

  /** The same with the usual limits and the usual forecast. */
  public Options(LocalDate today, Optional<String> statusDate, GitPlan git) {
    this(today, statusDate, () -> git, Limits.DEFAULT, Forecaster.Settings.DEFAULT);
  }

  /** The threads that a run may use: those of its forecast. */
  Crew crew() {
    return new Crew(forecast.threads());
  }

  /** A plan outside git, true of the day that it says itself, or of the given one. */
  public static Options on(LocalDate today) {
    return new Options(today, Optional.empty(), GitPlan.UNKNOWN);
  }
}
