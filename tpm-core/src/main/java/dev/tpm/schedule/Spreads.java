package dev.tpm.schedule;

import dev.tpm.model.Estimate;
import dev.tpm.model.Item;
import dev.tpm.model.Policy;
import dev.tpm.simulation.Spread;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How long things may take: what authors estimated, as distributions; equal ones are shared, by any
 * number of forecasts and their threads.
 */
public final class Spreads {
  /** Beyond so many, of 4 KiB each, further ones are not kept. */
  private static final int MOST = 16_384;

  /** Less than this nothing takes: a lognormal distribution has no zero. */
  private static final double LEAST = 0.25;

  private record Key(boolean range, double low, double likely, double high, double share) {}

  private record RiskKey(Spread delay, double probability) {}

  private final Map<Key, Spread> all = new ConcurrentHashMap<>();
  private final Map<RiskKey, Spread> risks = new ConcurrentHashMap<>();

  /**
   * How long the rest of an item may take; absent where that is certain.
   *
   * @param length what the schedule takes it to be, in days
   */
  Optional<Spread> of(Item item, Policy policy, int daysPerWeek, int length) {
    if (length == 0) {
      return Optional.empty();
    }
    Item.Work work = item.work();
    int planned = work.planned(daysPerWeek);
    Optional<Spread> spread = Optional.empty();
    if (work.estimate().isPresent()) {
      spread =
          Optional.of(
              estimated(
                  work.estimate().get(), daysPerWeek, rest(work, planned, daysPerWeek, length)));
    } else if (policy.estimateSpread().isPresent()) {
      Policy.Spread around = policy.estimateSpread().get();
      double low = 1 + around.low().doubleValue() / 100;
      double high = 1 + around.high().doubleValue() / 100;
      spread = Optional.of(range(length * low, length * high, 1));
    }
    return spread.filter(s -> !s.isCertain());
  }

  /** The share of an estimate that remains, by what its plan has become. */
  private static double rest(Item.Work work, int planned, int daysPerWeek, int length) {
    if (length == planned) {
      return 1;
    }
    int estimated = work.estimate().map(e -> e.planned(daysPerWeek)).orElse(planned);
    return (double) length / Math.max(1, estimated);
  }

  /** How much a risk delays what it names, and whether. */
  Spread of(Estimate delay, int daysPerWeek, double probability) {
    double week = delay.elapsed() ? daysPerWeek / 7.0 : 1;
    return kept(
        risks,
        new RiskKey(estimated(delay, daysPerWeek, week), probability),
        k -> k.delay().occurring(k.probability()));
  }

  private Spread estimated(Estimate estimate, int daysPerWeek, double share) {
    if (estimate instanceof Estimate.Range range) {
      return range(range.low().days(daysPerWeek), range.high().days(daysPerWeek), share);
    }
    Estimate.ThreePoint points = (Estimate.ThreePoint) estimate;
    Key key =
        new Key(
            false,
            points.optimistic().days(daysPerWeek),
            points.likely().days(daysPerWeek),
            points.pessimistic().days(daysPerWeek),
            share);
    return kept(all, key, k -> shared(Spread.betaPert(k.low(), k.likely(), k.high()), k.share()));
  }

  private Spread range(double low, double high, double share) {
    double least = Math.max(LEAST, low);
    Key key = new Key(true, least, 0, Math.max(least, high), share);
    return kept(all, key, k -> shared(Spread.lognormal(k.low(), k.high()), k.share()));
  }

  private static <K> Spread kept(Map<K, Spread> spreads, K key, Function<K, Spread> made) {
    Spread known = spreads.get(key);
    if (known == null) {
      known = made.apply(key);
      if (spreads.size() < MOST) {
        spreads.put(key, known);
      }
    }
    return known;
  }

  private static Spread shared(Spread spread, double share) {
    return share == 1 ? spread : spread.times(share);
  }
}
