package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.CalendarSpec.Holiday;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import dev.tpm.schedule.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The holidays of a calendar end before the plan does, so that later work is planned on days off.
 */
final class HolidaysRunOut implements Check {
  /** So many days of a year without a holiday are no accident. */
  private static final int FAR = 60;

  /** One or two days off are an event, and no list of holidays. */
  private static final int LIST = 3;

  @Override
  public Rule rule() {
    return HygieneRules.HOLIDAYS_RUN_OUT;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      Optional<LocalDate> finish = facts.schedule().extent(program.entityId()).map(Extent::finish);
      finish.flatMap(day -> find(program, program.calendar(), day)).ifPresent(found::add);
      for (Team team : program.teams()) {
        finish.flatMap(day -> find(team, team.calendar(), day)).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static Optional<Finding> find(Entity entity, CalendarSpec calendar, LocalDate finish) {
    List<Holiday> holidays = calendar.holidays();
    Optional<LocalDate> last =
        holidays.stream().map(holiday -> holiday.range().last()).max(Comparator.naturalOrder());
    return last.filter(day -> holidays.size() >= LIST && runsOut(day, finish))
        .map(
            day ->
                Finding.at(
                        entity,
                        "calendar",
                        HygieneRules.HOLIDAYS_RUN_OUT,
                        "the last holiday of '"
                            + entity.name()
                            + "' is "
                            + day
                            + ", and the plan goes on until "
                            + finish)
                    .withHelp(
                        "add the holidays to come, or write '{country: DE}' for those of a country"));
  }

  private static boolean runsOut(LocalDate last, LocalDate finish) {
    return finish.getYear() > last.getYear()
        && finish.toEpochDay() - LocalDate.of(last.getYear(), 12, 31).toEpochDay() >= FAR;
  }
}
