package dev.tpm.holiday;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHoliday;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHoliday;
import de.focus_shift.jollyday.core.spi.Fixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonth;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixed;
import de.focus_shift.jollyday.core.spi.IslamicHoliday;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSunday;
import de.focus_shift.jollyday.core.spi.RelativeToFixed;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonth;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Days;
import org.threeten.extra.chrono.JulianChronology;

/** One holiday of the data, as Jollyday asks for it: a kind of holiday is a record here. */
interface Entry extends Described, Limited {
  Element xml();

  @Override
  default @Nullable String descriptionPropertiesKey() {
    return xml().said("descriptionPropertiesKey");
  }

  @Override
  default HolidayType holidayType() {
    String type = xml().said("localizedType");
    return type == null ? HolidayType.PUBLIC_HOLIDAY : HolidayType.valueOf(type);
  }

  @Override
  default @Nullable Year validFrom() {
    return year(xml().said("validFrom"));
  }

  @Override
  default @Nullable Year validTo() {
    return year(xml().said("validTo"));
  }

  @Override
  default YearCycle cycle() {
    String every = xml().said("every");
    return every == null ? YearCycle.EVERY_YEAR : YearCycle.valueOf(every);
  }

  private static @Nullable Year year(@Nullable String said) {
    return said == null ? null : Year.parse(said);
  }

  private static Chronology chronology(Element xml) {
    return "JULIAN".equals(xml.said("chronology"))
        ? JulianChronology.INSTANCE
        : IsoChronology.INSTANCE;
  }

  private static @Nullable Relation when(Element xml) {
    String when = xml.said("when");
    String said = when == null ? xml.said("When") : when;
    return said == null ? null : Relation.valueOf(said);
  }

  /** Under what a holiday moves, and where to. */
  record Moved(Element xml) implements Movable.MovingCondition {
    @Override
    public @Nullable DayOfWeek substitute() {
      return xml.weekday("substitute");
    }

    @Override
    public With with() {
      return With.valueOf(xml.told("with"));
    }

    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("weekday");
    }
  }

  /** A holiday that may move. */
  interface Moving extends Entry, Movable {
    @Override
    default List<MovingCondition> conditions() {
      return xml().each("MovingCondition", Moved::new);
    }
  }

  /** On a day of the year. */
  record OnDay(Element xml) implements Moving, Fixed {
    @Override
    public MonthDay day() {
      return MonthDay.of(Month.valueOf(xml.told("month")), Integer.parseInt(xml.told("day")));
    }
  }

  /** So many days, or the next weekday, before or after a day of the year. */
  record NearDay(Element xml) implements Entry, RelativeToFixed {
    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("Weekday");
    }

    @Override
    public @Nullable Days days() {
      String days = xml.said("Days");
      return days == null ? null : Days.of(Integer.parseInt(days));
    }

    @Override
    public @Nullable Relation when() {
      return Entry.when(xml);
    }

    @Override
    public Fixed date() {
      return new OnDay(xml.child("Date"));
    }
  }

  /** A weekday of a month. */
  record OnWeekday(Element xml) implements Entry, FixedWeekdayInMonth {
    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("weekday");
    }

    @Override
    public Month month() {
      return Month.valueOf(xml.told("month"));
    }

    @Override
    public Occurrence which() {
      return Occurrence.valueOf(xml.told("which"));
    }
  }

  /** The weekday before or after a weekday of a month. */
  record NearWeekday(Element xml) implements Entry, RelativeToWeekdayInMonth {
    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("weekday");
    }

    @Override
    public @Nullable Relation when() {
      return Entry.when(xml);
    }

    @Override
    public FixedWeekdayInMonth weekdayInMonth() {
      return new OnWeekday(xml.child("FixedWeekday"));
    }
  }

  /** A weekday between two days of the year. */
  record Between(Element xml) implements Entry, FixedWeekdayBetweenFixed {
    @Override
    public Fixed from() {
      return new OnDay(xml.child("from"));
    }

    @Override
    public Fixed to() {
      return new OnDay(xml.child("to"));
    }

    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("weekday");
    }
  }

  /** The first, second … weekday before or after a day of the year. */
  record WeekdayNearDay(Element xml) implements Entry, FixedWeekdayRelativeToFixed {
    @Override
    public Fixed day() {
      return new OnDay(xml.child("day"));
    }

    @Override
    public Occurrence which() {
      return Occurrence.valueOf(xml.told("which"));
    }

    @Override
    public @Nullable DayOfWeek weekday() {
      return xml.weekday("weekday");
    }

    @Override
    public @Nullable Relation when() {
      return Entry.when(xml);
    }
  }

  /** A feast that hangs on Easter. */
  record Christian(Element xml) implements Moving, ChristianHoliday {
    @Override
    public ChristianHolidayType type() {
      return ChristianHolidayType.valueOf(xml.told("type"));
    }

    @Override
    public Chronology chronology() {
      return Entry.chronology(xml);
    }
  }

  /** So many days after Easter. */
  record AfterEaster(Element xml) implements Entry, RelativeToEasterSunday {
    @Override
    public Chronology chronology() {
      return Entry.chronology(xml);
    }

    @Override
    public Days days() {
      return Days.of(Integer.parseInt(xml.told("days")));
    }
  }

  /** A feast of the Islamic calendar. */
  record Islamic(Element xml) implements Moving, IslamicHoliday {
    @Override
    public IslamicHolidayType type() {
      return IslamicHolidayType.valueOf(xml.told("type"));
    }
  }

  /** A feast of the Ethiopian calendar. */
  record Ethiopian(Element xml) implements Entry, EthiopianOrthodoxHoliday {
    @Override
    public EthiopianOrthodoxHolidayType type() {
      return EthiopianOrthodoxHolidayType.valueOf(xml.told("type"));
    }
  }
}
