package dev.tpm.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: the methods without arguments that it declares itself, as
 * properties, and nothing else.
 *
 * <p>The engine's own way is open to any bean, and takes a second look at every member of every
 * class for it; pages are made of records alone.
 */
final class RecordModel implements TemplateHashModel {
  private final Record value;
  private final Map<String, Method> properties;
  private final ObjectWrapper wrapper;

  /**
   * Shows a record.
   *
   * @param properties what {@link #properties} found in its class
   */
  RecordModel(Record value, Map<String, Method> properties, ObjectWrapper wrapper) {
    this.value = value;
    this.properties = properties;
    this.wrapper = wrapper;
  }

  /**
   * The properties of a class of records: the names of its own methods without arguments, and
   * {@code bold} for {@code isBold} where nothing else has that name.
   */
  static Map<String, Method> properties(Class<?> type) {
    Map<String, Method> properties = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      String name = method.getName();
      boolean isOfObject = name.equals("toString") || name.equals("hashCode");
      if (method.getParameterCount() == 0 && isSeen(method) && !isOfObject) {
        method.setAccessible(true);
        properties.put(name, method);
      }
    }
    for (Method method : Map.copyOf(properties).values()) {
      String name = method.getName();
      if (name.startsWith("is") && name.length() > 2 && method.getReturnType() == boolean.class) {
        String rest = name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3);
        properties.putIfAbsent(rest, method);
      }
    }
    return Map.copyOf(properties);
  }

  private static boolean isSeen(Method method) {
    int modifiers = method.getModifiers();
    return Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isSynthetic();
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method property = properties.get(key);
    if (property == null) {
      return null;
    }
    try {
      return wrapper.wrap(property.invoke(value));
    } catch (InvocationTargetException e) {
      throw new TemplateModelException("'" + key + "' failed: " + e.getCause(), e);
    } catch (IllegalAccessException e) {
      throw new TemplateModelException("'" + key + "' cannot be read", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
