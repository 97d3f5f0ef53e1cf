package dev.tpm.export;

import dev.tpm.site.takeaway.Agenda;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as RFC 5545 has it: whole days, the end exclusive, lines folded at 75 octets.
 *
 * <p>The stamp and the sequence of each event are the status date: a calendar that is fetched again
 * takes a later report for the newer one, and the same report has the same bytes.
 */
public final class ICalendar {
  private static final int MOST_OCTETS = 75;

  /** Sequences count the days from here. */
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final StringBuilder out = new StringBuilder();

  private ICalendar() {}

  /** The bytes of the file. */
  public static byte[] bytes(Agenda agenda) {
    ICalendar calendar = new ICalendar();
    calendar.write(agenda);
    return calendar.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Agenda agenda) {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//tpm//status//EN");
    line("CALSCALE", "GREGORIAN");
    text("NAME", agenda.name());
    text("X-WR-CALNAME", agenda.name());
    for (Agenda.Event event : agenda.events()) {
      write(event, agenda.statusDate());
    }
    if (agenda.events().isEmpty()) {
      writeNothing();
    }
    line("END", "VCALENDAR");
  }

  private void write(Agenda.Event event, LocalDate statusDate) {
    line("BEGIN", "VEVENT");
    line("UID", "urn:uuid:" + event.uid());
    line("DTSTAMP", day(statusDate) + "T000000Z");
    line("SEQUENCE", Long.toString(Math.max(0, statusDate.toEpochDay() - FIRST.toEpochDay())));
    line("DTSTART;VALUE=DATE", day(event.day()));
    line("DTEND;VALUE=DATE", day(event.day().plusDays(1)));
    text("SUMMARY", event.title());
    if (!event.lines().isEmpty()) {
      line("DESCRIPTION", escaped(event.lines()));
    }
    if (event.address().isPresent()) {
      line("URL", PlainLine.of(event.address().get()));
    }
    text("CATEGORIES", event.category());
    line("STATUS", event.certain() ? "CONFIRMED" : "TENTATIVE");
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  /** A calendar must hold something, and those who subscribed to it must find it. */
  private void writeNothing() {
    line("BEGIN", "VTIMEZONE");
    line("TZID", "UTC");
    line("BEGIN", "STANDARD");
    line("DTSTART", "19700101T000000");
    line("TZOFFSETFROM", "+0000");
    line("TZOFFSETTO", "+0000");
    line("END", "STANDARD");
    line("END", "VTIMEZONE");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(text.length() == 0 ? "" : "\\n").append(escaped(line));
    }
    return text.toString();
  }

  /** Text on one line, in which nothing ends the line or the value. */
  private static String escaped(String text) {
    return PlainLine.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  private void text(String name, String value) {
    line(name, escaped(value));
  }

  /** A line of content, folded between code points. */
  private void line(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      int size = octets(c);
      if (octets + size > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
    }
    out.append("\r\n");
  }

  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
