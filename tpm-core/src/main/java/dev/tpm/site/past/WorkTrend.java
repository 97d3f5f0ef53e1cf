package dev.tpm.site.past;

import dev.tpm.model.EntityId;
import dev.tpm.site.chart.BurnUp;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Scope;
import dev.tpm.trend.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws work done against all the work that there was at the time. */
record WorkTrend(Here here, PastDays past) {
  private static final int WIDTH = 440;

  private Wording words() {
    return here.wording();
  }

  /** Work done against all work that there was at the time; empty where there was none. */
  Optional<ChartPart> work() {
    EntityId id = here.subject().id();
    List<BurnUp.Count> done = counts(id, Scope::done);
    List<BurnUp.Count> scope = counts(id, Scope::items);
    if (scope.stream().allMatch(count -> count.number() == 0)) {
      return Optional.empty();
    }
    int first = scope.get(0).number();
    int last = scope.get(scope.size() - 1).number();
    return Optional.of(
        new ChartPart(
            Head.of("work", words().say("history.work"), grown(first, last)),
            figure(id, done, scope),
            List.of()));
  }

  private Figure figure(EntityId id, List<BurnUp.Count> done, List<BurnUp.Count> scope) {
    String title = words().say("history.work.title");
    String said =
        words()
            .say(
                "history.work.words",
                done.get(done.size() - 1).number(),
                scope.get(scope.size() - 1).number(),
                words().dates().text(past.all().get(0).statusDate()),
                scope.get(0).number());
    Span days = past.span();
    BurnUp chart =
        new BurnUp(
            "work-scope",
            title,
            said,
            days,
            days.last(),
            done,
            List.of(),
            "",
            scope,
            Optional.empty());
    return new Figure(
        title,
        chart.draw(WIDTH, here.wording()::say),
        past.months(
            List.of(words().say("overview.column.done"), words().say("flow.column.scope")),
            snapshot -> cells(snapshot, id)));
  }

  private static List<String> cells(Snapshot snapshot, EntityId id) {
    return Optional.ofNullable(snapshot.scopes().get(id))
        .map(scope -> List.of(String.valueOf(scope.done()), String.valueOf(scope.items())))
        .orElseGet(() -> List.of("", ""));
  }

  private String grown(int first, int last) {
    return last == first
        ? words().say("history.work.same")
        : words()
            .say(
                last > first ? "history.work.grown" : "history.work.shrunk",
                Math.abs(last - first),
                words().dates().text(past.all().get(0).statusDate()));
  }

  private List<BurnUp.Count> counts(EntityId id, Function<Scope, Integer> number) {
    List<BurnUp.Count> counts = new ArrayList<>();
    for (Snapshot snapshot : past.all()) {
      Optional.ofNullable(snapshot.scopes().get(id))
          .map(number)
          .ifPresent(n -> counts.add(new BurnUp.Count(snapshot.statusDate(), n)));
    }
    return counts;
  }
}
