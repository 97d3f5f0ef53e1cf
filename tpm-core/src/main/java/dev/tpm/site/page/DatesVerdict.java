package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.Health;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of a list of promised dates whether they hold. */
record DatesVerdict(Here here) {
  /**
   * The answer to 'which dates hold?'.
   *
   * @param open what is still to come
   * @param all how many there are, those that were reached among them
   */
  State of(List<ItemFacts> open, int all) {
    Wording wording = here.wording();
    List<ItemFacts> promised = open.stream().filter(f -> f.variance().isPresent()).toList();
    if (open.isEmpty()) {
      return new State(Shape.DONE, wording.count("milestones.title.done", all));
    }
    if (promised.isEmpty()) {
      return new State(Shape.NOT_STARTED, wording.count("milestones.title.none", open.size()));
    }
    long late = promised.stream().filter(f -> variance(f).late()).count();
    ItemFacts worst = worst(promised).orElseThrow();
    return new State(
        shape(promised), late == 0 ? hold(promised, worst) : late(late, promised, worst));
  }

  /** The date that is missed by most, or has the least to spare; empty where none is promised. */
  static Optional<ItemFacts> worst(List<ItemFacts> open) {
    return open.stream()
        .filter(f -> f.variance().isPresent())
        .max(Comparator.comparingInt(f -> variance(f).days()));
  }

  private String late(long late, List<ItemFacts> promised, ItemFacts worst) {
    Wording wording = here.wording();
    String of = wording.amounts().number(promised.size());
    int days = variance(worst).days();
    if (days == 0) {
      return wording.count("milestones.title.late.day-off", late, of);
    }
    return wording.count("milestones.title.late", late, of, wording.count("lists.days", days));
  }

  private String hold(List<ItemFacts> promised, ItemFacts tightest) {
    Wording wording = here.wording();
    int spare = -variance(tightest).days();
    return spare == 0
        ? wording.count("milestones.title.hold.exact", promised.size())
        : wording.count(
            "milestones.title.hold", promised.size(), wording.count("lists.days", spare));
  }

  /** Some other words with the worst health of what is still to come. */
  State worded(List<ItemFacts> open, String words) {
    return new State(shape(open), words);
  }

  private Shape shape(List<ItemFacts> promised) {
    Optional<Health> worst =
        promised.stream()
            .flatMap(f -> here.facts().standing(f.item().entityId()).computed().stream())
            .reduce(Health::worse);
    return worst.map(h -> here.signs().health(h).shape()).orElse(Shape.NOT_STARTED);
  }

  private static Variance variance(ItemFacts facts) {
    return facts.variance().orElseThrow();
  }
}
