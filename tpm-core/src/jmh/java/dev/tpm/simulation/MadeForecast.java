package dev.tpm.simulation;

import dev.tpm.simulation.Activity.Draw;
import dev.tpm.simulation.Activity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The same made-up network for both sides: items that wait for up to three of those before. */
final class MadeForecast {
  static final int SHAPES = 64;
  static final double CORRELATION = 0.2;

  final double[] least;
  final double[] likely;
  final double[] most;
  final int[] shape;
  final int[][] predecessors;

  private MadeForecast(int size) {
    Random random = new Random(1);
    least = new double[SHAPES];
    likely = new double[SHAPES];
    most = new double[SHAPES];
    for (int i = 0; i < SHAPES; i++) {
      least[i] = 1 + random.nextInt(5);
      likely[i] = least[i] + random.nextInt(6);
      most[i] = likely[i] + 1 + random.nextInt(12);
    }
    shape = new int[size];
    predecessors = new int[size][];
    for (int i = 0; i < size; i++) {
      shape[i] = random.nextInt(SHAPES);
      int last = i;
      predecessors[i] =
          random
              .ints(i == 0 ? 0 : random.nextInt(4), 0, 50)
              .map(back -> Math.max(0, last - 1 - back))
              .distinct()
              .toArray();
    }
  }

  static MadeForecast of(int size) {
    return new MadeForecast(size);
  }

  int size() {
    return shape.length;
  }

  /** The network as the product simulates it, with a five-day week. */
  Simulation simulation() {
    Simulation.Builder builder = new Simulation.Builder(List.of(new FiveDays()));
    List<Spread> spreads = new ArrayList<>();
    for (int i = 0; i < SHAPES; i++) {
      spreads.add(Spread.betaPert(least[i], likely[i], most[i]));
    }
    boolean[] awaited = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      builder.add(work("p/i" + i, spreads.get(shape[i])));
      for (int p : predecessors[i]) {
        builder.tie(new Tie(p, i, false, false, 0, false));
        awaited[p] = true;
      }
    }
    List<Integer> last = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!awaited[i]) {
        last.add(i);
      }
    }
    int finish = builder.extent(last, List.of());
    builder.horizon(finish);
    builder.add(new Simulation.Program("", CORRELATION, finish));
    return builder.build(1);
  }

  private static Activity work(String name, Spread spread) {
    return new Activity(
        Form.WORK,
        0,
        0,
        Moment.startOf(20_000),
        Activity.ALWAYS,
        Optional.empty(),
        0,
        Optional.of(new Draw(name, 0, spread)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Activity.NEVER,
        Activity.NEVER,
        0,
        true,
        false);
  }

  private record FiveDays() implements WorkTime {
    @Override
    public int number(int day) {
      return Math.floorDiv(day + 3, 7) * 5 + Math.min(5, Math.floorMod(day + 3, 7));
    }

    @Override
    public int day(int number) {
      return Math.floorDiv(number, 5) * 7 + Math.floorMod(number, 5) - 3;
    }
  }
}
