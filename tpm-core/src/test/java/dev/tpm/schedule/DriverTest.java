package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is named where several ask for the same day. */
class DriverTest {
  @Test
  void predecessorIsNamedBeforeTheStatusDate() {
    assertThat(driverOf("a: {duration: 2d, finished: 2026-03-06}", "[a]")).isEqualTo("a");
  }

  @Test
  void firstOfTwoPredecessorsIsNamed() {
    assertThat(driverOf("a: {duration: 5d}, b: {duration: 5d}", "[a, b]")).isEqualTo("a");
    assertThat(driverOf("a: {duration: 5d}, b: {duration: 5d}", "[b, a]")).isEqualTo("b");
  }

  @Test
  void daysOffBetweenTwoPredecessorsMakeNoDifference() {
    String items = "a: {duration: 5d}, b: {duration: 7ed}";
    assertThat(driverOf(items, "[a, b]")).isEqualTo("a");
    assertThat(driverOf(items, "[b, a]")).isEqualTo("b");
  }

  @Test
  void laterPredecessorIsNamedWhereverItStands() {
    String items = "a: {duration: 5d}, b: {duration: 6d}";
    assertThat(driverOf(items, "[a, b]")).isEqualTo("b");
    assertThat(driverOf(items, "[b, a]")).isEqualTo("b");
  }

  private static String driverOf(String items, String after) {
    Schedule schedule =
        Plans.schedule(
            "{name: Drivers, start: 2026-03-02, status-date: 2026-03-09, projects: {p: {items: {"
                + items
                + ", last: {duration: 2d, after: "
                + after
                + "}}}}}");
    Driver driver = schedule.item(Plans.id("p/last")).orElseThrow().driver();
    return driver instanceof Driver.Predecessor predecessor
        ? predecessor.item().id()
        : driver.toString();
  }
}
