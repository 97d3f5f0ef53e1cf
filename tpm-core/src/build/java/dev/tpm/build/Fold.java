package dev.tpm.build;

import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Folds the lambdas of each class into one class beside it, and writes the methods of records out.
 *
 * <p>A lambda or a method reference that is reached for the first time makes the JVM spin a class
 * for it, and a record whose hash is asked for a chain of method handles. A run that lasts a second
 * reaches thousands of them, and they take longer than its work. Here the lambdas of a class become
 * one class that is each of them by number. Their bodies stay where they are, with their names and
 * lines, so that a stack trace and a debugger show what they did.
 *
 * <p>What is folded already stays as it is, and the same classes give the same bytes.
 */
public final class Fold {
  private static final String LAMBDAS = "$Lambdas";

  /** One class may be all of these and those of java.util.function: no two share a method. */
  private static final Set<String> TOGETHER = Set.of("java/util/Comparator", "java/lang/Runnable");

  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Map<String, ClassNode> changed = new TreeMap<>();

  /**
   * Folds the class files in a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Fold fold = new Fold();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        ClassNode node = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(node, 0);
        fold.classes.put(node.name, node);
      }
    }
    fold.classes.values().forEach(fold::fold);
    for (String name : fold.leftOver()) {
      Files.delete(folder.resolve(name + ".class"));
    }
    for (ClassNode node : fold.changed.values()) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      node.accept(writer);
      Files.write(folder.resolve(node.name + ".class"), writer.toByteArray());
    }
  }

  /** What an earlier build folded out of a class that has been compiled anew without lambdas. */
  private List<String> leftOver() {
    return classes.values().stream()
        .filter(node -> node.name.contains(LAMBDAS) && !changed.containsKey(node.name))
        .filter(
            node -> {
              ClassNode nest = classes.get(node.nestHostClass);
              return nest == null
                  || nest.nestMembers == null
                  || !nest.nestMembers.contains(node.name);
            })
        .map(node -> node.name)
        .toList();
  }

  private void fold(ClassNode node) {
    Map<String, Holder> holders = new LinkedHashMap<>();
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode made) {
          if (isLambda(made)) {
            replace(node, method, made, holders);
          } else if (made.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
            RecordMethods.write(node, method, made);
            changed.put(node.name, node);
          }
        }
      }
    }
    for (Holder holder : holders.values()) {
      changed.put(node.name, node);
      changed.put(holder.name, holder.written(node));
      ClassNode nest = node.nestHostClass == null ? node : classes.get(node.nestHostClass);
      nest.nestMembers = nest.nestMembers == null ? new ArrayList<>() : nest.nestMembers;
      if (!nest.nestMembers.contains(holder.name)) {
        nest.nestMembers.add(holder.name);
      }
      changed.put(nest.name, nest);
    }
  }

  /** Whether this is a plain one: what is serializable or has bridges is left to the JVM. */
  private static boolean isLambda(InvokeDynamicInsnNode made) {
    return made.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && made.bsm.getName().equals("metafactory");
  }

  private static void replace(
      ClassNode node, MethodNode method, InvokeDynamicInsnNode made, Map<String, Holder> holders) {
    String type = Type.getReturnType(made.desc).getInternalName();
    boolean together = TOGETHER.contains(type) || type.startsWith("java/util/function/");
    String next = node.name + LAMBDAS + (holders.isEmpty() ? "" : holders.size());
    Holder holder = holders.computeIfAbsent(together ? "" : type, key -> new Holder(next));
    Lambda lambda = holder.add(made);
    InsnList calls = new InsnList();
    calls.add(new LdcInsnNode(lambda.number()));
    calls.add(new MethodInsnNode(INVOKESTATIC, holder.name, "of", lambda.factory(), false));
    method.instructions.insert(made, calls);
    method.instructions.remove(made);
  }
}
