package dev.tpm.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.simulation.Activity.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private static final int SIZE = 200;

  private final List<Tie> ties = new ArrayList<>();
  private final Work work;

  SlotsTest() {
    Random random = new Random(3);
    for (int n = 1; n < SIZE; n++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        ties.add(new Tie(Math.max(0, n - 1 - random.nextInt(12)), n, false, false, 0, false));
      }
    }
    List<Activity> all = new ArrayList<>();
    for (int n = 0; n < SIZE; n++) {
      all.add(
          new Activity(
              Form.ELAPSED,
              0,
              64,
              Moment.startOf(0),
              Activity.ALWAYS,
              Optional.empty(),
              0,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Activity.NEVER,
              Activity.NEVER,
              -1,
              true,
              false));
    }
    work = new Work(List.of(), all, ties, List.of(), List.of());
  }

  @Test
  void nobodyTakesARowThatASuccessorStillAsksFor() {
    Slots slots = Slots.forward(work);
    for (Tie tie : ties) {
      for (int n = tie.from() + 1; n <= tie.to(); n++) {
        assertThat(slots.of[n]).isNotEqualTo(slots.of[tie.from()]);
      }
    }
    assertThat(Arrays.stream(slots.of).boxed()).allMatch(slot -> slot >= 0 && slot < slots.count);
    assertThat(slots.count).isLessThan(SIZE / 4);
  }

  @Test
  void norOneThatAPredecessorStillAsksFor() {
    Slots slots = Slots.backward(work);
    for (Tie tie : ties) {
      for (int n = tie.to() - 1; n >= tie.from(); n--) {
        assertThat(slots.of[n]).isNotEqualTo(slots.of[tie.to()]);
      }
    }
    assertThat(Arrays.stream(slots.of).boxed()).allMatch(slot -> slot >= 0 && slot < slots.count);
    assertThat(slots.count).isLessThan(SIZE / 4);
  }

  @Test
  void whatIsKeptHasARowOfItsOwn() {
    assertThat(Slots.kept(work).of).doesNotHaveDuplicates().hasSize(SIZE);
  }
}
