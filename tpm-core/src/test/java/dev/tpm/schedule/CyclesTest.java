package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclesTest {
  private static String items(String items) {
    return "name: x\nprojects:\n  p:\n    items:\n      "
        + items.replaceAll("; *", "\n      ")
        + "\n";
  }

  private static List<String> cycles(String yaml) {
    return Cycles.of(Plans.read(yaml)).stream().map(CyclesTest::drawn).toList();
  }

  /**
   * Each item, and how what follows hangs on it: {@code >} by a dependency, {@code =} as a group.
   */
  private static String drawn(Cycle cycle) {
    return cycle.links().stream()
        .map(l -> l.from().id() + (l.dependency().isPresent() ? ">" : "="))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {after: c}; b: {after: a}; c: {after: b}            | a>b>c>",
        "a: {after: a}                                          | a>",
        "a: {after: b SS}; b: {after: a FF}                     | a>b>",
        "a: {}; b: {after: a}; c: {after: [a, b]}               | ''",
        // on one's own group, and a group on its own member
        "g: {items: {a: {after: g}, b: {}}}                     | g>a=",
        "g: {after: a, items: {a: {}}}                          | g=a>",
        "g: {after: g, items: {a: {}}}                          | g>",
        // through groups: b waits for all of g, and a of g for b
        "g: {items: {a: {after: b}}}; b: {after: g}             | g>b>a=",
        "g: {after: h, items: {a: {}}}; h: {after: g, items: {b: {}}} | g>h>",
        // two that share no step are both found, in order
        "a: {after: b}; b: {after: a}; c: {after: d}; d: {after: c}   | a>b> c>d>",
        "a: {after: [b, c]}; b: {after: a}; c: {after: a}       | a>b> a>c>",
        // what is dropped waits for nothing
        "a: {after: b}; b: {after: a, dropped: 2026-01-05}      | ''"
      })
  void aCycleIsFoundOnce(String items, String drawn) {
    assertThat(String.join(" ", cycles(items(items)))).isEqualTo(drawn);
  }

  @Test
  void theRestIsScheduledWithoutTheDependenciesOfTheCycle() {
    Schedule schedule =
        Plans.schedule(
            "status-date: 2026-01-05\n"
                + items(
                    "a: {duration: 2d, after: b}; b: {duration: 2d, after: a};"
                        + " c: {duration: 1d}; d: {duration: 1d, after: c}"));
    assertThat(schedule.cycles()).hasSize(1);
    assertThat(schedule.item(Plans.id("p/a")).orElseThrow().start()).isEqualTo("2026-01-05");
    assertThat(schedule.item(Plans.id("p/d")).orElseThrow().start()).isEqualTo("2026-01-06");
  }

  @Test
  void aThousandTangledItemsAreSearchedInNoTime() {
    StringBuilder items = new StringBuilder();
    int count = 1000;
    for (int i = 0; i < count; i++) {
      items.append("i").append(i).append(": {after: [");
      for (int back = 1; back <= 30; back++) {
        items.append("i").append((i + back * 7) % count).append(", ");
      }
      items.setLength(items.length() - 2);
      items.append("]};");
    }
    String yaml = items(items.toString());
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(cycles(yaml)).hasSizeGreaterThan(10));
  }
}
