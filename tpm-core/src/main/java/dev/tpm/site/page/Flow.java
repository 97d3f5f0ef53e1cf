package dev.tpm.site.page;

import dev.tpm.pace.Pace;
import dev.tpm.pace.Wait;
import dev.tpm.pace.WaitSum;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a program's work flows: what the parts of its page are made from. */
record Flow(Here here, Pace pace, List<Wait> waits) {

  Wording words() {
    return here.wording();
  }

  /** The waits of a kind together. */
  WaitSum of(Wait.Kind kind) {
    return WaitSum.of(waits.stream().filter(wait -> wait.kind() == kind).toList());
  }

  /** All working days that were waited. */
  int waitedDays() {
    return waits.stream().mapToInt(Wait::days).sum();
  }

  /** What most days were waited for; empty where nothing waited. */
  Optional<Wait.Kind> most() {
    return List.of(Wait.Kind.values()).stream()
        .filter(kind -> of(kind).days() > 0)
        .max(
            Comparator.comparingInt((Wait.Kind kind) -> of(kind).days())
                .thenComparing(Comparator.reverseOrder()));
  }

  /** The end of a key that tells the kinds apart. */
  static String word(Wait.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A number of days as short as it is true: {@code 24} or {@code 3.5}. */
  String days(double days) {
    return words().amounts().decimal(days, days == Math.rint(days) ? 0 : 1);
  }

  /** The answer: how fast, how long, and what work waits for. */
  String verdict() {
    int finished = pace.finished().size();
    if (finished == 0) {
      return waitedDays() > 0
          ? words().count("flow.verdict.waits", waitedDays())
          : words().say("flow.verdict.none");
    }
    if (pace.remainingDays() <= 0) {
      return words().count("flow.verdict.all", finished);
    }
    if (pace.rate().isEmpty()) {
      return few(finished);
    }
    String rate = words().amounts().decimal(pace.rate().get().itemsPerWeek(), 1);
    if (pace.cycleTimes().isEmpty()) {
      return words().say("flow.verdict.rate", rate);
    }
    String end = most().map(Flow::word).orElse("half");
    return words().say("flow.verdict.rate." + end, rate, days(pace.cycleTimes().get().median()));
  }

  private String few(int finished) {
    if (pace.silence().equals(Optional.of(Pace.Silence.TOO_FEW_FINISHED))) {
      int lately = pace.throughput().recent().stream().mapToInt(week -> week.finished()).sum();
      return words().count("flow.verdict.slow", lately, pace.throughput().recent().size());
    }
    return words().count("flow.verdict.few", finished);
  }
}
