package dev.tpm.site.past;

import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.trend.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the plan said, day by day.
 *
 * @param all the last that each day said, the oldest first; never empty
 */
record PastDays(Here here, List<Snapshot> all) {

  static PastDays of(Here here) {
    Map<LocalDate, Snapshot> days = new LinkedHashMap<>();
    here.subject().past().toToday().forEach(snapshot -> days.put(snapshot.statusDate(), snapshot));
    return new PastDays(here, List.copyOf(days.values()));
  }

  /** From the first to the last of the days. */
  Span span() {
    LocalDate first = all.get(0).statusDate();
    LocalDate last = all.get(all.size() - 1).statusDate();
    return new Span(first, last.isBefore(first) ? first : last);
  }

  /** A row for the last commit of each month. */
  DataTable months(List<String> heads, Function<Snapshot, List<String>> cells) {
    Map<YearMonth, Snapshot> months = new LinkedHashMap<>();
    all.forEach(snapshot -> months.put(YearMonth.from(snapshot.statusDate()), snapshot));
    List<String> columns = new ArrayList<>(List.of(here.wording().say("overview.column.date")));
    columns.addAll(heads);
    List<List<String>> rows = new ArrayList<>();
    for (Snapshot snapshot : months.values()) {
      List<String> row =
          new ArrayList<>(List.of(here.wording().dates().text(snapshot.statusDate())));
      row.addAll(cells.apply(snapshot));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }
}
