package dev.tpm.site.takeaway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Days to come and gone, as a calendar shows them.
 *
 * @param name what the calendar is called
 * @param statusDate the day that it is true of
 * @param events by day
 */
public record Agenda(String name, LocalDate statusDate, List<Event> events) {
  public Agenda {
    events = List.copyOf(events);
  }

  /**
   * Something that falls on a day.
   *
   * @param uid what makes it the same event in the next report
   * @param lines what is said about it
   * @param address where the site tells more; absent where the site's address is not known
   * @param category what kind of day it is
   * @param certain whether it has happened or is promised, rather than forecast
   */
  public record Event(
      UUID uid,
      LocalDate day,
      String title,
      List<String> lines,
      Optional<String> address,
      String category,
      boolean certain) {
    public Event {
      lines = List.copyOf(lines);
    }
  }
}
