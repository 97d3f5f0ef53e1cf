package dev.tpm.holiday;

import de.focus_shift.jollyday.core.spi.ChristianHoliday;
import de.focus_shift.jollyday.core.spi.Configuration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHoliday;
import de.focus_shift.jollyday.core.spi.Fixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonth;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixed;
import de.focus_shift.jollyday.core.spi.Holidays;
import de.focus_shift.jollyday.core.spi.IslamicHoliday;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSunday;
import de.focus_shift.jollyday.core.spi.RelativeToFixed;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonth;
import java.util.List;
import java.util.stream.Stream;

/** A country or a region of the data, as Jollyday asks for it. */
record Area(Element xml) implements Configuration {
  @Override
  public String hierarchy() {
    return xml.told("hierarchy");
  }

  @Override
  public String description() {
    return xml.told("description");
  }

  @Override
  public Holidays holidays() {
    return new Days(xml.child("Holidays"));
  }

  @Override
  public Stream<Configuration> subConfigurations() {
    return xml.each("SubConfigurations", element -> (Configuration) new Area(element)).stream();
  }

  /** Its own holidays. Public, as Jollyday asks for each kind by the name of its method. */
  public record Days(Element xml) implements Holidays {
    @Override
    public List<Fixed> fixed() {
      return xml.each("Fixed", Entry.OnDay::new);
    }

    @Override
    public List<RelativeToFixed> relativeToFixed() {
      return xml.each("RelativeToFixed", Entry.NearDay::new);
    }

    @Override
    public List<RelativeToWeekdayInMonth> relativeToWeekdayInMonth() {
      return xml.each("RelativeToWeekdayInMonth", Entry.NearWeekday::new);
    }

    @Override
    public List<FixedWeekdayInMonth> fixedWeekdays() {
      return xml.each("FixedWeekday", Entry.OnWeekday::new);
    }

    @Override
    public List<ChristianHoliday> christianHolidays() {
      return xml.each("ChristianHoliday", Entry.Christian::new);
    }

    @Override
    public List<IslamicHoliday> islamicHolidays() {
      return xml.each("IslamicHoliday", Entry.Islamic::new);
    }

    @Override
    public List<FixedWeekdayBetweenFixed> fixedWeekdayBetweenFixed() {
      return xml.each("FixedWeekdayBetweenFixed", Entry.Between::new);
    }

    @Override
    public List<FixedWeekdayRelativeToFixed> fixedWeekdayRelativeToFixed() {
      return xml.each("FixedWeekdayRelativeToFixed", Entry.WeekdayNearDay::new);
    }

    @Override
    public List<EthiopianOrthodoxHoliday> ethiopianOrthodoxHolidays() {
      return xml.each("EthiopianOrthodoxHoliday", Entry.Ethiopian::new);
    }

    @Override
    public List<RelativeToEasterSunday> relativeToEasterSunday() {
      return xml.each("RelativeToEasterSunday", Entry.AfterEaster::new);
    }
  }
}
