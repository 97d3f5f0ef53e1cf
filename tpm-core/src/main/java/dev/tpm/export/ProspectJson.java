package dev.tpm.export;

import dev.tpm.insight.Difference;
import dev.tpm.insight.Effects;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Shift;
import dev.tpm.insight.WayBack;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Program;
import java.util.List;

/**
 * Writes what would be different if something were done, and what would bring back what is late.
 */
record ProspectJson(Ids ids, Facts facts) {

  /** {@code effects}, {@code pathsToGreen} and {@code waysBack}, those of one program. */
  void write(JsonWriter json, Program program) {
    String key = facts.directory().keyOf(program);
    json.list("effects", own(facts.effects().alone(), key), this::effect);
    json.list("pathsToGreen", own(facts.effects().paths(), key), this::path);
    json.list(
        "waysBack",
        facts.waysBack().stream().filter(way -> way.of().program().equals(key)).toList(),
        this::wayBack);
  }

  private static List<Effects.Worked> own(List<Effects.Worked> all, String program) {
    return all.stream().filter(w -> w.of().entityId().program().equals(program)).toList();
  }

  private void effect(JsonWriter json, Effects.Worked worked) {
    json.text("of", ids.withKind(worked.of().entityId()));
    json.text("effect", worked.text());
    difference(json, worked.answer().difference());
  }

  private void path(JsonWriter json, Effects.Worked worked) {
    json.text("of", ids.withKind(worked.of().entityId()));
    json.texts("steps", ids.of(worked.steps()));
    json.text("effect", worked.text());
    difference(json, worked.answer().difference());
  }

  private void difference(JsonWriter json, Difference difference) {
    json.list("shifts", difference.shifts(), this::shift);
    if (difference.more() > 0) {
      json.number("more", difference.more());
    }
  }

  private void shift(JsonWriter json, Shift shift) {
    json.text("of", ids.withKind(shift.subject()));
    json.number("days", shift.days());
    json.object("now", now -> stand(now, shift.now()));
    json.object("then", then -> stand(then, shift.then()));
  }

  private static void stand(JsonWriter json, Shift.Stand stand) {
    json.text("finish", stand.finish());
    json.text("due", stand.due());
    stand.late().ifPresent(days -> json.number("variance", days));
    json.text("health", stand.health().map(Health::word));
    stand.chance().ifPresent(chance -> json.share("onTimeProbability", chance));
  }

  private void wayBack(JsonWriter json, WayBack way) {
    json.text("of", ids.withKind(way.of()));
    json.text("due", way.variance().due().toString());
    json.text("forecast", way.variance().forecast().toString());
    json.number("variance", way.variance().days());
    json.texts("chain", way.chain().stream().map(ids::of).toList());
    json.list("shortcuts", way.shortcuts(), this::shortcut);
    json.object("together", way.together(), ProspectJson::result);
    json.list("holds", way.holds(), this::hold);
  }

  private void shortcut(JsonWriter json, WayBack.Shortcut shortcut) {
    json.text("item", ids.of(shortcut.item()));
    json.number("less", shortcut.less());
    json.number("remaining", shortcut.remaining());
    if (shortcut.elapsed()) {
      json.flag("elapsed", true);
    }
    result(json, shortcut.result());
  }

  private static void result(JsonWriter json, WayBack.Shortcut.Result result) {
    json.text("finish", result.finish().toString());
    json.number("recovered", result.recovered());
    json.number("variance", result.late());
  }

  private void hold(JsonWriter json, WayBack.Hold hold) {
    json.text("item", ids.of(hold.item()));
    if (hold instanceof WayBack.Waits waits) {
      json.text("by", ids.withKind(EntityId.of(waits.handOff().provider())));
      json.text("state", waits.handOff().state().word());
    } else if (hold instanceof WayBack.Blocker blocker) {
      json.text("by", ids.withKind(blocker.by().entityId()));
    }
  }
}
