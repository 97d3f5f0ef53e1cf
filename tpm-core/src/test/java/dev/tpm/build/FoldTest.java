package dev.tpm.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Tpm;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The build's own step on classes: what it folds does the same, and the product is folded. */
class FoldTest {
  @TempDir private Path temp;

  @Test
  void whatIsFoldedDoesTheSame() throws Exception {
    Path classes = compiled();
    List<?> before = says(classes);
    assertThat(madeAtStart(classes)).isNotEmpty();
    fold(classes);
    assertThat(madeAtStart(classes)).isEmpty();
    assertThat(before).hasSizeGreaterThan(15);
    assertThat(says(classes)).isEqualTo(before);
  }

  @Test
  void whatIsFoldedStaysAsItIs() throws Exception {
    Path classes = compiled();
    fold(classes);
    Map<String, String> once = bytes(classes);
    fold(classes);
    assertThat(bytes(classes)).isEqualTo(once);
  }

  @Test
  void whatNoClassNamesAnyMoreGoes() throws Exception {
    Path classes = compiled();
    fold(classes);
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-d",
            classes.toString(),
            Files.writeString(temp.resolve("Example.java"), "class Example {}").toString());
    fold(classes);
    assertThat(classes.resolve("Example$Lambdas.class")).doesNotExist();
    assertThat(classes.resolve("Example$Empty.class")).exists();
  }

  @Test
  void theProductIsFolded() throws Exception {
    Path product = Path.of(Tpm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(madeAtStart(product)).isEmpty();
  }

  private Path compiled() throws IOException {
    Path source = temp.resolve("Example.java");
    try (InputStream text = FoldTest.class.getResourceAsStream("Example.java.txt")) {
      Files.write(source, Objects.requireNonNull(text).readAllBytes());
    }
    Path classes = Files.createDirectory(temp.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-XDstringConcat=inline",
                "-d",
                classes.toString(),
                source.toString());
    assertThat(result).isZero();
    return classes;
  }

  private static void fold(Path classes) throws Exception {
    // By name: the build compiles it into the classes of the tests, apart from them.
    Class.forName("dev.tpm.build.Fold")
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[] {classes.toString()});
  }

  private static List<?> says(Path classes) throws Exception {
    try (URLClassLoader example = loader(classes)) {
      return (List<?>) example.loadClass("Example").getMethod("says").invoke(null);
    }
  }

  private static URLClassLoader loader(Path classes) throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, FoldTest.class.getClassLoader());
  }

  /** What the JVM makes up when the classes are used, by class and method. */
  private static List<String> madeAtStart(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(FoldTest::madeIn)
          .toList();
    }
  }

  private static Stream<String> madeIn(Path file) {
    ClassNode node = new ClassNode();
    try {
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return node.methods.stream()
        .filter(FoldTest::makes)
        .map(method -> node.name + "." + method.name);
  }

  private static boolean makes(MethodNode method) {
    for (AbstractInsnNode each : method.instructions) {
      if (each instanceof InvokeDynamicInsnNode) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> bytes(Path classes) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(classes.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return all;
  }
}
