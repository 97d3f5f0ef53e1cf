package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.holiday.Country;
import dev.tpm.model.CalendarSpec.Holiday;
import dev.tpm.model.DateRange;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The public holidays of a country or region in the years that a plan is about. */
final class PublicHolidays {
  private final Supplier<Years> years;
  private final Map<String, List<Holiday>> known = new HashMap<>();

  /** Years from the first to the last, both included; none where the last is before the first. */
  record Years(int first, int last) {}

  /**
   * Makes the holidays of some years.
   *
   * @param years the years, asked for only when a plan names a country
   */
  PublicHolidays(Supplier<Years> years) {
    this.years = years;
  }

  /** The public holidays of a code such as {@code DE} or {@code DE-BY}, by date. */
  List<Holiday> of(Node.Text code, Scope scope) {
    String key = code.value().strip().toLowerCase(Locale.ROOT);
    if (!known.containsKey(key)) {
      Optional<List<Holiday>> holidays = read(key);
      if (holidays.isEmpty()) {
        unknown(code, scope);
      }
      known.put(key, holidays.orElse(List.of()));
    }
    return known.getOrDefault(key, List.of());
  }

  private Optional<List<Holiday>> read(String key) {
    String[] parts = key.split("-");
    Optional<Country> country = Country.of(parts[0]);
    String[] regions = Arrays.copyOfRange(parts, 1, parts.length);
    if (country.isEmpty() || (regions.length > 0 && !country.get().has(regions[0]))) {
      return Optional.empty();
    }
    List<Holiday> holidays = new ArrayList<>();
    Years wanted = years.get();
    for (int year = wanted.first(); year <= wanted.last(); year++) {
      for (Country.Day day : country.get().in(year, regions)) {
        holidays.add(new Holiday(DateRange.of(day.date()), Optional.of(day.name())));
      }
    }
    return Optional.of(holidays);
  }

  private static void unknown(Node.Text code, Scope scope) {
    scope
        .diagnostics()
        .add(
            Diagnostic.at(
                    code.span(),
                    Rules.WRONG_VALUE,
                    "'"
                        + Value.shown(code.value())
                        + "' is no country or region whose public holidays are known")
                .withHelp(
                    Nearest.help(code.value().toUpperCase(Locale.ROOT), Country.codes())
                        .orElse("a code of ISO 3166, such as DE or DE-BY")));
  }
}
