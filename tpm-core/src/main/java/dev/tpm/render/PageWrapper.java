package dev.tpm.render;

import dev.tpm.render.markdown.SafeHtml;
import dev.tpm.site.part.Prose;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows records, lists, text, numbers, booleans, optionals, enums and prose to templates. */
final class PageWrapper extends DefaultObjectWrapper {

  private final ProseText texts;
  private final Map<Class<?>, Map<String, Method>> properties = new ConcurrentHashMap<>();

  PageWrapper(ProseText texts) {
    super(Configuration.VERSION_2_3_33);
    this.texts = texts;
    setMemberAccessPolicy(new NothingOfJava());
    setExposeFields(false);
    writeProtect();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Prose prose) {
      return texts.of(prose);
    }
    if (object instanceof SafeHtml html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (object instanceof Record page) {
      return new RecordModel(
          page, properties.computeIfAbsent(page.getClass(), RecordModel::properties), this);
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return super.wrap(object);
  }
}
