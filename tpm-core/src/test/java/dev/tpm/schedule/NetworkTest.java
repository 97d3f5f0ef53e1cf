package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.schedule.Node.Kind;
import dev.tpm.schedule.Node.Limits;
import dev.tpm.schedule.Node.Progress;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A network takes what the passes can work with, and says what it needs of anything else. */
class NetworkTest {
  private static final Calendar CALENDAR =
      Calendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

  private final Network.Builder builder = new Network.Builder(List.of(CALENDAR), List.of());

  private static Node work(int duration) {
    return new Node(Kind.WORK, duration, 0, 0, 0, true, Limits.FREE, Progress.OPEN);
  }

  private static Node with(int calendar, int lagCalendar, int horizon, Progress progress) {
    return new Node(Kind.WORK, 2, calendar, lagCalendar, horizon, true, Limits.FREE, progress);
  }

  private void refuses(Node node, String what) {
    assertThatThrownBy(() -> builder.add(node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(what);
  }

  @Test
  void nodesAreNumberedAsTheyAreAdded() {
    assertThat(builder.add(work(0))).isZero();
    assertThat(builder.add(work(Days.MOST))).isEqualTo(1);
    assertThat(builder.connect(0, 1, Link.FS, Days.MOST)).isZero();
    assertThat(builder.connect(0, 1, Link.FS, -Days.MOST)).isEqualTo(1);
    assertThat(builder.build().size()).isEqualTo(2);
  }

  @Test
  void aDurationIsNotNegativeNorLongerThanTime() {
    refuses(work(-1), "a duration in days");
    refuses(work(Days.MOST + 1), "a duration in days");
  }

  @Test
  void aNodeNamesCalendarsThatAreThere() {
    refuses(with(1, 0, 0, Progress.OPEN), "calendars that are there");
    refuses(with(0, 1, 0, Progress.OPEN), "calendars that are there");
  }

  @Test
  void aNodeNamesASlotThatIsThere() {
    Limits limits = new Limits(Days.FIRST, Node.NONE, 0, Node.NEVER, Node.NEVER);
    refuses(new Node(Kind.WORK, 1, 0, 0, 0, true, limits, Progress.OPEN), "a slot that is there");
  }

  @Test
  void somethingRemainsOfWhatHasBegun() {
    refuses(with(0, 0, 0, Progress.begun(20_000, 0, false)), "something that remains");
    assertThatCode(() -> builder.add(with(0, 0, 0, Progress.begun(20_000, 1, false))))
        .doesNotThrowAnyException();
  }

  @Test
  void whatHasDatesHasAHorizon() {
    refuses(with(0, 0, -1, Progress.OPEN), "a horizon for what has dates");
    assertThatCode(() -> builder.add(Node.junction(Kind.GATE, true))).doesNotThrowAnyException();
    assertThatCode(() -> builder.add(Node.junction(Kind.SPAN, true))).doesNotThrowAnyException();
  }

  @Test
  void anEdgeTiesNodesThatWereAdded() {
    builder.add(work(1));
    builder.add(work(1));
    for (int[] ends : new int[][] {{-1, 0}, {0, -1}, {2, 0}, {0, 2}}) {
      assertThatThrownBy(() -> builder.connect(ends[0], ends[1], Link.FS, 0))
          .hasMessageContaining("nodes that were added");
    }
    assertThatThrownBy(() -> builder.connect(0, 1, Link.FS, Days.MOST + 1))
        .hasMessageContaining("a lag in days");
    assertThatThrownBy(() -> builder.connect(0, 1, Link.FS, -Days.MOST - 1))
        .hasMessageContaining("a lag in days");
  }

  @Test
  void whatWaitsForItselfIsNoNetwork() {
    builder.add(work(1));
    builder.add(work(1));
    builder.connect(0, 1, Link.FS, 0);
    builder.connect(1, 0, Link.FS, 0);
    assertThatThrownBy(builder::build).hasMessageContaining("no cycle");
  }

  @Test
  void aHundredEdgesKeepTheirOrder() {
    builder.add(work(1));
    builder.add(work(1));
    for (int i = 0; i < 100; i++) {
      assertThat(builder.connect(0, 1, (byte) (i % 4), i)).isEqualTo(i);
    }
    Network network = builder.build();
    for (int i = 0; i < 100; i++) {
      assertThat(network.lag[i]).isEqualTo(i);
      assertThat(network.link[i]).isEqualTo((byte) (i % 4));
      assertThat(network.added[i]).isEqualTo(i);
    }
  }
}
