package dev.tpm.site.page;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Risk;
import dev.tpm.schedule.Forecast;
import dev.tpm.schedule.Influence;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.InfluenceBar;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What drives the uncertainty of a program's finish, the strongest first.
 *
 * @param words what to make of it
 * @param heads what stands over the columns
 */
public record DriverTable(Head head, String words, List<String> heads, List<Line> rows) {
  private static final int MOST = 10;
  private static final double LEAST = 0.05;

  public DriverTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * An item, a risk or the luck in common, how strongly it moves with the finish, and how often it
   * is critical.
   */
  public record Line(Cell name, Drawing bar, String correlation, String critical) {}

  static DriverTable of(Here here) {
    Wording wording = here.wording();
    Forecast forecast = here.facts().forecast();
    List<Influence> strongest =
        forecast.influences(here.subject().id().id()).stream()
            .filter(one -> Math.abs(one.correlation()) >= LEAST)
            .limit(MOST)
            .toList();
    List<Drawing> bars = InfluenceBar.draw(strongest.stream().map(Influence::correlation).toList());
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i < strongest.size(); i++) {
      rows.add(line(here, strongest.get(i), bars.get(i)));
    }
    return new DriverTable(
        Head.of("drivers", wording.say("forecast.drivers"), wording.say("forecast.drivers.note")),
        wording.say(rows.isEmpty() ? "forecast.drivers.none" : "forecast.drivers.words"),
        List.of(
            wording.say("forecast.drivers.what"),
            wording.say("forecast.drivers.strength"),
            wording.say("forecast.drivers.correlation"),
            wording.say("forecast.drivers.critical")),
        rows);
  }

  private static Line line(Here here, Influence one, Drawing bar) {
    Wording wording = here.wording();
    OptionalDouble critical =
        one.of().kind() == Kind.ITEM
            ? here.facts().forecast().criticality(one.of().asItem())
            : OptionalDouble.empty();
    return new Line(
        name(here, one.of()),
        bar,
        wording.amounts().decimal(one.correlation(), 2),
        critical.isPresent()
            ? wording.say("forecast.drivers.critical.of", Odds.of100(critical.getAsDouble()))
            : "");
  }

  private static Cell name(Here here, EntityId id) {
    if (id.kind() == Kind.PROGRAM) {
      return Cell.of(Words.of(here.wording().say("forecast.drivers.shared")))
          .under(Words.of(here.wording().say("forecast.drivers.shared.note")));
    }
    Cell name = Cell.of(here.link(id));
    if (id.kind() == Kind.ITEM) {
      return here.facts()
          .directory()
          .projectOf(id)
          .map(project -> name.under(here.link(project)))
          .orElse(name);
    }
    Wording wording = here.wording();
    String words =
        here.facts()
            .directory()
            .find(id)
            .filter(Risk.class::isInstance)
            .map(Risk.class::cast)
            .flatMap(Risk::probability)
            .map(
                p ->
                    wording.say(
                        "forecast.drivers.risk.chance", wording.amounts().percent(p.value())))
            .orElseGet(() -> wording.say("forecast.drivers.risk"));
    return name.under(Words.of(words));
  }
}
