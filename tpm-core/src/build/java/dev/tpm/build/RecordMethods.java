package dev.tpm.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What the Java platform says of records, in code; hashes and texts are those it gives. */
final class RecordMethods {
  static void write(ClassNode node, MethodNode method, InvokeDynamicInsnNode made) {
    List<Handle> parts = new ArrayList<>();
    for (int i = 2; i < made.bsmArgs.length; i++) {
      parts.add((Handle) made.bsmArgs[i]);
    }
    method.instructions.clear();
    method.localVariables = null;
    switch (made.name) {
      case "hashCode" -> hashCode(node, method, parts);
      case "equals" -> equals(node, method, parts);
      default -> toString(node, method, parts);
    }
  }

  private static void part(ClassNode node, MethodVisitor code, Handle part) {
    code.visitFieldInsn(GETFIELD, node.name, part.getName(), part.getDesc());
  }

  private static void hashCode(ClassNode node, MethodVisitor code, List<Handle> parts) {
    code.visitInsn(ICONST_0);
    for (Handle part : parts) {
      Type type = Type.getType(part.getDesc());
      boolean isReference = Values.isReference(type);
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      code.visitVarInsn(ALOAD, 0);
      part(node, code, part);
      String owner = isReference ? "java/util/Objects" : Values.BOXES.get(type).getInternalName();
      String desc = Type.getMethodDescriptor(Type.INT_TYPE, isReference ? Values.ANY : type);
      code.visitMethodInsn(INVOKESTATIC, owner, "hashCode", desc, false);
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }

  private static void equals(ClassNode node, MethodVisitor code, List<Handle> parts) {
    Label not = new Label();
    Label look = new Label();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitJumpInsn(IF_ACMPNE, look);
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(look);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, node.name);
    code.visitJumpInsn(IFEQ, not);
    for (Handle part : parts) {
      code.visitVarInsn(ALOAD, 0);
      part(node, code, part);
      code.visitVarInsn(ALOAD, 1);
      code.visitTypeInsn(CHECKCAST, node.name);
      part(node, code, part);
      differ(code, Type.getType(part.getDesc()), not);
    }
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(not);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
  }

  private static void differ(MethodVisitor code, Type type, Label not) {
    if (Values.isReference(type)) {
      String desc = Type.getMethodDescriptor(Type.BOOLEAN_TYPE, Values.ANY, Values.ANY);
      code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", desc, false);
      code.visitJumpInsn(IFEQ, not);
    } else if (Values.kind(type).equals(Type.INT_TYPE)) {
      code.visitJumpInsn(IF_ICMPNE, not);
    } else {
      String box = Values.BOXES.get(type).getInternalName();
      String desc = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
      code.visitMethodInsn(INVOKESTATIC, box, "compare", desc, false);
      code.visitJumpInsn(IFNE, not);
    }
  }

  private static void toString(ClassNode node, MethodVisitor code, List<Handle> parts) {
    String builder = "java/lang/StringBuilder";
    code.visitTypeInsn(NEW, builder);
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, builder, "<init>", "()V", false);
    String before =
        node.name.substring(Math.max(node.name.lastIndexOf('/'), node.name.lastIndexOf('$')) + 1)
            + "[";
    for (Handle part : parts) {
      text(code, before + part.getName() + "=");
      code.visitVarInsn(ALOAD, 0);
      part(node, code, part);
      Type type = Type.getType(part.getDesc());
      if (!Values.isReference(type)) {
        Values.box(code, type);
      }
      String desc = "(Ljava/lang/Object;)L" + builder + ";";
      code.visitMethodInsn(INVOKEVIRTUAL, builder, "append", desc, false);
      before = ", ";
    }
    text(code, parts.isEmpty() ? before + "]" : "]");
    code.visitMethodInsn(INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(ARETURN);
  }

  private static void text(MethodVisitor code, String text) {
    code.visitLdcInsn(text);
    String builder = "java/lang/StringBuilder";
    String desc = "(Ljava/lang/String;)L" + builder + ";";
    code.visitMethodInsn(INVOKEVIRTUAL, builder, "append", desc, false);
  }
}
