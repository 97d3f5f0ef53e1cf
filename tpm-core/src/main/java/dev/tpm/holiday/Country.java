package dev.tpm.holiday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.configuration.ConfigurationProviderManager;
import de.focus_shift.jollyday.core.impl.DefaultHolidayManager;
import de.focus_shift.jollyday.core.impl.JapaneseHolidayManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The public holidays of a country. */
public final class Country {
  private static final String JAPAN = "jp";

  private final HolidayManager manager;

  private Country(HolidayManager manager) {
    this.manager = manager;
  }

  /**
   * A public holiday.
   *
   * @param name what it is called in English
   */
  public record Day(LocalDate date, String name) {}

  /** The codes of all countries that are known, in capitals and sorted. */
  public static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    HolidayManager.getSupportedCalendarCodes()
        .forEach(code -> codes.add(code.toUpperCase(Locale.ROOT)));
    return codes;
  }

  /** The country of a code in small letters, such as {@code de}; absent where it is not known. */
  public static Optional<Country> of(String code) {
    if (!HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    HolidayManager manager =
        code.equals(JAPAN) ? new JapaneseHolidayManager() : new DefaultHolidayManager();
    manager.setConfigurationService(parameter -> data(code));
    ManagerParameter kinds = ManagerParameters.create(code);
    new ConfigurationProviderManager().mergeConfigurationProperties(kinds);
    manager.init(kinds);
    return Optional.of(new Country(manager));
  }

  /** Whether it has a region of a code in small letters, such as {@code by}. */
  public boolean has(String region) {
    return manager.getCalendarHierarchy().getChildren().containsKey(region);
  }

  /**
   * The public holidays of a year, by date and name.
   *
   * @param regions the codes of a region, of one in it and so on; none for what holds everywhere
   */
  public List<Day> in(int year, String... regions) {
    return manager.getHolidays(Year.of(year), regions).stream()
        .map(Country::day)
        .sorted(Comparator.comparing(Day::date).thenComparing(Day::name))
        .toList();
  }

  private static Day day(Holiday holiday) {
    return new Day(holiday.getDate(), holiday.getDescription(Locale.ENGLISH));
  }

  private static Area data(String code) {
    String file = "/holidays/Holidays_" + code + ".xml";
    try (InputStream in = HolidayManager.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new Area(Element.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
