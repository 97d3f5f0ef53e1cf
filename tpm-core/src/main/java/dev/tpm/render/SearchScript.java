package dev.tpm.render;

import dev.tpm.site.part.SearchRecords;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the records of a search as a script: what is read with {@code fetch} does not work from a
 * folder.
 */
final class SearchScript {
  private final Map<String, Integer> contexts = new LinkedHashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final ProseText texts = new ProseText();
  private final StringBuilder rows = new StringBuilder();

  private SearchScript() {}

  /** The call of a function with the kinds, contexts, states and records as its arguments. */
  static String call(SearchRecords records) {
    SearchScript script = new SearchScript();
    records.found().forEach(script::add);
    StringBuilder call = new StringBuilder("([");
    records.kinds().forEach(kind -> call.append(text(kind)).append(','));
    call.append("],[");
    script.contexts.keySet().forEach(context -> call.append(text(context)).append(','));
    call.append("],[");
    script.states.keySet().forEach(state -> call.append(state).append(','));
    return call.append("],[\n").append(script.rows).append("]);\n").toString();
  }

  private void add(SearchRecords.Found found) {
    String shape = found.shape().map(Enum::name).map(SearchScript::css).orElse("");
    rows.append('[').append(found.kind()).append(',').append(text(found.name()));
    rows.append(',').append(text(found.href()));
    rows.append(',').append(place(contexts, found.context()));
    rows.append(',').append(place(states, "[" + text(shape) + "," + text(found.state()) + "]"));
    String about = plain(found);
    if (!about.isEmpty()) {
      rows.append(',').append(text(about));
    }
    rows.append("],\n");
  }

  private static String css(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String plain(SearchRecords.Found found) {
    try {
      return texts.of(found.text()).toString();
    } catch (TemplateModelException e) {
      throw new TemplateFailure("search: " + e.getMessage(), e);
    }
  }

  private static int place(Map<String, Integer> places, String text) {
    return places.computeIfAbsent(text, t -> places.size());
  }

  private static String text(String text) {
    return '"' + StringUtil.javaScriptStringEnc(Characters.clean(text)) + '"';
  }

  /** An object of texts, as a script writes it. */
  static String object(Map<String, String> texts) {
    StringBuilder object = new StringBuilder("{");
    texts.forEach(
        (key, value) -> object.append(text(key)).append(':').append(text(value)).append(','));
    return object.append('}').toString();
  }

  /** The same of objects. */
  static String objects(Map<String, Map<String, String>> texts) {
    StringBuilder object = new StringBuilder("{");
    texts.forEach(
        (key, value) -> object.append(text(key)).append(':').append(object(value)).append(','));
    return object.append('}').toString();
  }
}
