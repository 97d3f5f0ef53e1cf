package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.site.takeaway.Agenda;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {
  private static final LocalDate STATUS = LocalDate.of(2026, 11, 20);

  @Test
  void writesWholeDaysWithAnExclusiveEnd() {
    assertThat(text(agenda("Ship it", List.of("Late; by 3 days, really", "a\\b"))))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//tpm//status//EN
            CALSCALE:GREGORIAN
            NAME:Search\\, and find
            X-WR-CALNAME:Search\\, and find
            BEGIN:VEVENT
            UID:urn:uuid:00000000-0000-0001-0000-000000000002
            DTSTAMP:20261120T000000Z
            SEQUENCE:9820
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:Ship it
            DESCRIPTION:Late\\; by 3 days\\, really\\na\\\\b
            URL:https://example.org/status/items/a.html
            CATEGORIES:Search
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\r\nATTACH:https://evil.example/",
        "two\nEND:VEVENT\nBEGIN:VALARM",
        "tab\there, comma; semicolon \\ backslash \\n not a line end",
        "next\u0085line \u2028 and \u2029 paragraph \u000b \u000c \u0000",
        "\u202Eturned\u202C \u2066isolated",
        "half \uD83D a pair, \uFFFE and \uFDD0",
        "0123456789012345678901234567890123456789012345678901234567890123456",
        "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
        "名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名",
        "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀"
      })
  void whateverATextHoldsIsTextOfOneEvent(String hostile) throws IOException, ParserException {
    byte[] bytes = ICalendar.bytes(agenda(hostile, List.of(hostile, "second")));
    for (String line : new String(bytes, UTF_8).split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\r", "\n");
    }
    VEvent event = only(bytes);
    assertThat(event.getPropertyList().getAll())
        .extracting(Property::getName)
        .containsExactly(
            "UID",
            "DTSTAMP",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "DESCRIPTION",
            "URL",
            "CATEGORIES",
            "STATUS",
            "TRANSP");
    assertThat(value(event, "SUMMARY")).isEqualTo(PlainLine.of(hostile));
    assertThat(value(event, "DESCRIPTION")).isEqualTo(PlainLine.of(hostile) + "\nsecond");
    assertThat(event.getComponents()).isEmpty();
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }

  @Test
  void anEmptyCalendarIsOne() throws IOException, ParserException {
    byte[] bytes = ICalendar.bytes(new Agenda("Nothing", STATUS, List.of()));
    assertThat(read(bytes).validate(true).getEntries()).isEmpty();
    assertThat(read(bytes).getComponents("VEVENT")).isEmpty();
  }

  static Calendar read(byte[] bytes) throws IOException, ParserException {
    return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
  }

  private static VEvent only(byte[] bytes) throws IOException, ParserException {
    Calendar calendar = read(bytes);
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    assertThat(calendar.getComponents()).hasSize(1);
    return (VEvent) calendar.getComponents().get(0);
  }

  private static String text(Agenda agenda) {
    return new String(ICalendar.bytes(agenda), UTF_8);
  }

  private static Agenda agenda(String title, List<String> lines) {
    return new Agenda(
        "Search, and find",
        STATUS,
        List.of(
            new Agenda.Event(
                new UUID(1, 2),
                LocalDate.of(2026, 12, 31),
                title,
                lines,
                Optional.of("https://example.org/status/items/a.html"),
                "Search",
                true)));
  }
}
