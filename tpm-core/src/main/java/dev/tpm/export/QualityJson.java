package dev.tpm.export;

import dev.tpm.model.Item;
import dev.tpm.quality.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The points of the assessments of schedules, as data. */
record QualityJson(Ids ids) {

  /** One point: what was counted, its threshold, the result and what stands against it. */
  void write(JsonWriter json, Measure measure) {
    json.text("point", measure.point().word());
    json.text("rule", measure.point().rule());
    json.text("source", measure.point().isOfDcma() ? "dcma" : "gao");
    json.number("count", measure.count());
    json.number("of", measure.of());
    if (measure.value().isPresent()) {
      double value = measure.value().getAsDouble();
      json.share("value", value);
    }
    json.text("limit", word(measure.point().limit().name()));
    json.share("threshold", measure.point().threshold());
    json.text("result", word(measure.result().name()));
    List<String> items = new ArrayList<>();
    for (Item item : measure.items()) {
      items.add(ids.of(item.entityId()));
    }
    json.someTexts("items", items);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
