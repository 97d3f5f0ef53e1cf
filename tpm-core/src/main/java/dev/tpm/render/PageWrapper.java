package dev.tpm.render;

import dev.tpm.render.markdown.SafeHtml;
import dev.tpm.site.part.Prose;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows records, lists, text, numbers, booleans, optionals, enums and prose to templates. */
final class PageWrapper extends DefaultObjectWrapper {

  private final ProseText texts = new ProseText();

  PageWrapper() {
    super(Configuration.VERSION_2_3_33);
    setMemberAccessPolicy(new RecordsOnly());
    setExposeFields(false);
    setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    writeProtect();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Prose prose) {
      return texts.of(prose);
    }
    if (object instanceof SafeHtml html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
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
