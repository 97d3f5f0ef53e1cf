package dev.tpm.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CrewTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 2_000})
  void resultsHaveTheOrderOfTheWorkOnAnyNumberOfThreads(int threads) {
    assertThat(new Crew(threads).each(NUMBERS, n -> n * 3))
        .isEqualTo(NUMBERS.stream().map(n -> n * 3).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void failureOfTheFirstPieceInOrderIsThrown(int threads) {
    assertThatThrownBy(
            () ->
                new Crew(threads)
                    .each(
                        NUMBERS,
                        n -> {
                          if (n % 100 == 99) {
                            throw new IllegalArgumentException("piece " + n);
                          }
                          return n;
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("piece 99");
  }

  @Test
  void errorIsThrownAsItIs() {
    assertThatThrownBy(
            () ->
                new Crew(2)
                    .each(
                        List.of(1, 2),
                        n -> {
                          throw new StackOverflowError();
                        }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void threadsWorkAtOnceAndEachPieceIsDoneOnce() {
    CyclicBarrier together = new CyclicBarrier(3);
    AtomicInteger calls = new AtomicInteger();
    Set<String> names = ConcurrentHashMap.newKeySet();
    new Crew(3)
        .each(
            List.of(1, 2, 3),
            n -> {
              calls.incrementAndGet();
              names.add(Thread.currentThread().getName());
              try {
                return together.await();
              } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(calls).hasValue(3);
    assertThat(names).hasSize(3);
  }

  @Test
  void nobodyIsNoCrew() {
    assertThatThrownBy(() -> new Crew(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsWorkedOutAheadIsThereOnceAskedFor() {
    AtomicInteger calls = new AtomicInteger();
    Ahead<Integer> ahead = Ahead.of("test", calls::incrementAndGet);
    assertThat(ahead.get()).isEqualTo(1);
    assertThat(ahead.get()).isEqualTo(1);
  }

  @Test
  void failureAheadIsThrownWhereItIsAskedFor() {
    Ahead<Integer> ahead =
        Ahead.of(
            "test",
            () -> {
              throw new IllegalArgumentException("no");
            });
    assertThatThrownBy(ahead::get).isInstanceOf(IllegalArgumentException.class).hasMessage("no");
  }
}
