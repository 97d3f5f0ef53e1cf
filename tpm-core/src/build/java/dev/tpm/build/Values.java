package dev.tpm.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Turns values of one type into values of another, as a method reference does. */
final class Values {
  static final Type ANY = Type.getType(Object.class);

  /** Each primitive type with its box. */
  static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  /**
   * Turns what is on the stack into what is wanted.
   *
   * @param meant what a reference is known to be
   */
  static void become(MethodVisitor code, Type from, Type meant, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      if (from.getSize() > 0) {
        code.visitInsn(from.getSize() == 2 ? POP2 : POP);
      }
    } else if (isReference(wanted)) {
      if (!isReference(from)) {
        box(code, from);
      } else if (!wanted.equals(from) && !wanted.equals(ANY)) {
        code.visitTypeInsn(CHECKCAST, wanted.getInternalName());
      }
    } else if (isReference(from)) {
      Type inner =
          BOXES.keySet().stream()
              .filter(each -> BOXES.get(each).equals(meant))
              .findFirst()
              .orElse(wanted);
      unbox(code, inner);
      widen(code, inner, wanted);
    } else {
      widen(code, from, wanted);
    }
  }

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  static void box(MethodVisitor code, Type type) {
    String box = BOXES.get(type).getInternalName();
    String desc = Type.getMethodDescriptor(BOXES.get(type), type);
    code.visitMethodInsn(INVOKESTATIC, box, "valueOf", desc, false);
  }

  private static void unbox(MethodVisitor code, Type type) {
    String box = BOXES.get(type).getInternalName();
    code.visitTypeInsn(CHECKCAST, box);
    String name = type.getClassName() + "Value";
    code.visitMethodInsn(INVOKEVIRTUAL, box, name, "()" + type.getDescriptor(), false);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    Type kind = kind(from);
    if (kind.equals(kind(to))) {
      return;
    }
    if (kind.equals(Type.INT_TYPE)) {
      code.visitInsn(to.equals(Type.LONG_TYPE) ? I2L : to.equals(Type.FLOAT_TYPE) ? I2F : I2D);
    } else if (kind.equals(Type.LONG_TYPE)) {
      code.visitInsn(to.equals(Type.FLOAT_TYPE) ? L2F : L2D);
    } else {
      code.visitInsn(F2D);
    }
  }

  /** A kind of value as a field or an argument holds it: of all references one. */
  static Type kind(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> ANY;
      case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT -> Type.INT_TYPE;
      default -> type;
    };
  }
}
