package dev.tpm.quality;

import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.quality.Measure.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of one program.
 *
 * @param measures one a point, in their order
 */
public record Quality(List<Measure> measures) {
  public Quality {
    measures = List.copyOf(measures);
  }

  /** Counts a program's schedule. */
  public static Quality of(Facts facts, Program program) {
    Population all = Population.of(facts, program);
    List<Measure> measures = new ArrayList<>();
    Logic logic = new Logic(facts, program, all);
    Ties ties = Ties.of(all);
    Lengths lengths = new Lengths(facts, program, all);
    Promises promises = new Promises(facts, program);
    measures.add(logic.missing());
    measures.addAll(ties.measures());
    measures.addAll(lengths.measures());
    measures.add(promises.invalidDates());
    measures.add(lengths.resources());
    measures.add(promises.missed());
    measures.add(new Finish(facts, program).test());
    measures.add(new Finish(facts, program).lengthIndex());
    measures.add(promises.execution());
    measures.add(logic.dangling());
    measures.add(lengths.ranges());
    return new Quality(measures);
  }

  /** What was counted for a point. */
  public Measure of(Point point) {
    return measures.stream().filter(m -> m.point() == point).findFirst().orElseThrow();
  }

  /** How many of the DCMA's points are met, or not, or count nothing. */
  public int count(Result result) {
    int count = 0;
    for (Measure measure : measures) {
      count += measure.point().isOfDcma() && measure.result() == result ? 1 : 0;
    }
    return count;
  }

  static Measure counted(Point point, List<Item> bad, int of) {
    return Measure.of(point, bad.size(), of, bad);
  }
}
