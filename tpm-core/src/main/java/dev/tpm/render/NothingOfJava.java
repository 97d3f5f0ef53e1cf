package dev.tpm.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Shows templates no member of any object: what they see of records, {@link RecordModel} gives. */
final class NothingOfJava implements MemberAccessPolicy {
  private static final ClassMemberAccessPolicy NOTHING =
      new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return false;
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

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return NOTHING;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
