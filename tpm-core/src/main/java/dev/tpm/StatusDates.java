package dev.tpm;

import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The day that each program is true of. */
final class StatusDates {
  private StatusDates() {}

  /**
   * The status dates of a plan.
   *
   * @return the id of each program (empty where it stands alone) → its status date
   */
  static Map<String, LocalDate> of(Plan plan, Options options) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (Program program : plan.programs()) {
      String wanted = options.statusDate().orElse(program.statusDate());
      String id = program.entityId().id();
      LocalDate told = options.dates().get(id);
      dates.put(id, told == null ? date(wanted, options) : told);
    }
    return dates;
  }

  private static LocalDate date(String wanted, Options options) {
    return switch (wanted) {
      case "today" -> options.today();
      case "commit" -> options.git().get().committedOn().orElse(options.today());
      default -> LocalDate.parse(wanted);
    };
  }
}
