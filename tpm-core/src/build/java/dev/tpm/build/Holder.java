package dev.tpm.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A class that is some lambdas of another, by number. */
final class Holder {
  final String name;
  private final List<Lambda> lambdas = new ArrayList<>();

  Holder(String name) {
    this.name = name;
  }

  Lambda add(InvokeDynamicInsnNode made) {
    Lambda lambda =
        new Lambda(
            lambdas.size(),
            Type.getReturnType(made.desc),
            made.name,
            (Type) made.bsmArgs[0],
            (Type) made.bsmArgs[2],
            (Handle) made.bsmArgs[1],
            Type.getArgumentTypes(made.desc));
    lambdas.add(lambda);
    return lambda;
  }

  ClassNode written(ClassNode beside) {
    ClassNode node = new ClassNode();
    Set<String> interfaces = new TreeSet<>();
    lambdas.forEach(lambda -> interfaces.add(lambda.of().getInternalName()));
    node.visit(
        beside.version,
        ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        interfaces.toArray(String[]::new));
    node.visitSource(beside.sourceFile, null);
    node.visitNestHost(beside.nestHostClass == null ? beside.name : beside.nestHostClass);
    fields(node);
    Set<String> written = new TreeSet<>();
    Map<String, List<Lambda>> methods = new LinkedHashMap<>();
    for (Lambda lambda : lambdas) {
      if (written.add(lambda.constructor())) {
        constructor(node, lambda);
      }
      if (written.add("of" + lambda.factory())) {
        factory(node, lambda);
      }
      methods
          .computeIfAbsent(lambda.method() + lambda.erased(), key -> new ArrayList<>())
          .add(lambda);
    }
    methods.values().forEach(same -> method(node, same));
    return node;
  }

  private void fields(ClassNode node) {
    Map<String, Type> fields = new TreeMap<>();
    for (Lambda lambda : lambdas) {
      Type[] kinds = lambda.kinds();
      for (int i = 0; i < kinds.length; i++) {
        fields.put(Lambda.field(kinds, i), kinds[i]);
      }
    }
    node.visitField(ACC_PRIVATE | ACC_FINAL, "number", "I", null, null);
    fields.forEach(
        (field, type) ->
            node.visitField(ACC_PRIVATE | ACC_FINAL, field, type.getDescriptor(), null, null));
  }

  private void constructor(ClassNode node, Lambda lambda) {
    MethodVisitor code = node.visitMethod(ACC_PRIVATE, "<init>", lambda.constructor(), null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ILOAD, 1);
    code.visitFieldInsn(PUTFIELD, name, "number", "I");
    Type[] kinds = lambda.kinds();
    int local = 2;
    for (int i = 0; i < kinds.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(kinds[i].getOpcode(ILOAD), local);
      code.visitFieldInsn(PUTFIELD, name, Lambda.field(kinds, i), kinds[i].getDescriptor());
      local += kinds[i].getSize();
    }
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
  }

  private void factory(ClassNode node, Lambda lambda) {
    MethodVisitor code = node.visitMethod(ACC_STATIC, "of", lambda.factory(), null, null);
    code.visitCode();
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    code.visitVarInsn(ILOAD, Stream.of(lambda.kinds()).mapToInt(Type::getSize).sum());
    int local = 0;
    for (Type kind : lambda.kinds()) {
      code.visitVarInsn(kind.getOpcode(ILOAD), local);
      local += kind.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", lambda.constructor(), false);
    code.visitInsn(ARETURN);
    code.visitMaxs(0, 0);
  }

  private void method(ClassNode node, List<Lambda> same) {
    Lambda first = same.get(0);
    MethodVisitor code =
        node.visitMethod(ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
    code.visitCode();
    Label[] labels = same.stream().map(lambda -> new Label()).toArray(Label[]::new);
    if (same.size() > 1) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, "number", "I");
      // The last is what is left when it is none of the others.
      Label last = labels[labels.length - 1];
      int[] numbers = same.stream().limit(same.size() - 1).mapToInt(Lambda::number).toArray();
      code.visitLookupSwitchInsn(last, numbers, Arrays.copyOf(labels, numbers.length));
    }
    for (int i = 0; i < labels.length; i++) {
      if (same.size() > 1) {
        code.visitLabel(labels[i]);
        code.visitFrame(F_SAME, 0, null, 0, null);
      }
      call(code, same.get(i));
    }
    code.visitMaxs(0, 0);
  }

  private void call(MethodVisitor code, Lambda lambda) {
    Handle body = lambda.body();
    boolean makes = body.getTag() == H_NEWINVOKESPECIAL;
    if (makes) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    List<Type> wanted = lambda.parameters();
    Type[] kinds = lambda.kinds();
    for (int i = 0; i < kinds.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, Lambda.field(kinds, i), kinds[i].getDescriptor());
      Values.become(code, kinds[i], lambda.captured()[i], wanted.get(i));
    }
    Type[] given = lambda.erased().getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(ILOAD), local);
      Type meant = lambda.meant().getArgumentTypes()[i];
      Values.become(code, given[i], meant, wanted.get(kinds.length + i));
      local += given[i].getSize();
    }
    int opcode =
        switch (body.getTag()) {
          case H_INVOKESTATIC -> INVOKESTATIC;
          case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
          default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = lambda.erased().getReturnType();
    Values.become(code, lambda.result(), lambda.result(), result);
    code.visitInsn(result.getOpcode(IRETURN));
  }
}
