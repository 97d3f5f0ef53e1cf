package dev.tpm.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Shows templates the methods without arguments that a record itself declares, and nothing else.
 */
final class RecordsOnly implements MemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return type.isRecord()
            && method.getDeclaringClass() == type
            && method.getParameterCount() == 0
            && !method.getName().equals("toString")
            && !method.getName().equals("hashCode");
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
