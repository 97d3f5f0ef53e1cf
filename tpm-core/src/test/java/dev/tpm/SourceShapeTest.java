package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps every source file short enough to read at one sitting, and every package introduced. */
class SourceShapeTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 39;

  @Test
  void filesAreReadAtOneSitting() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path file : sources(file -> true)) {
      int lines = Files.readAllLines(file, UTF_8).size();
      if (lines > LONGEST_FILE) {
        tooLong.put(file.toString(), lines);
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
  }

  @Test
  void methodsAreSeenAtOneGlance() throws IOException {
    assertThat(longMethods()).as("methods of more than %d lines", LONGEST_METHOD).isEmpty();
  }

  @Test
  void everyPackageSaysWhyItExists() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path file : sources(SourceShapeTest::isMain)) {
      Path info = Objects.requireNonNull(file.getParent()).resolve("package-info.java");
      String text = Files.exists(info) ? Files.readString(info, UTF_8) : "";
      if (!text.startsWith("/**") || !text.contains("@NullMarked")) {
        silent.add(info.toString());
      }
    }
    assertThat(silent).as("package-info with a description and @NullMarked").isEmpty();
  }

  private static List<String> longMethods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(file -> true)));
      MethodLengths lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree unit : task.parse()) {
        lengths.scan(unit, unit);
      }
      return lengths.tooLong;
    }
  }

  private static List<Path> sources(Predicate<Path> wanted) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("../tpm-core/src", "../tpm-maven-plugin/src")) {
      if (Files.isDirectory(Path.of(module))) {
        try (Stream<Path> walk = Files.walk(Path.of(module))) {
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(wanted)
              .forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static boolean isMain(Path file) {
    return file.toString().replace('\\', '/').contains("/src/main/java/");
  }

  /** Counts the lines of each method, from its modifiers to its closing brace. */
  private static final class MethodLengths
      extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private final SourcePositions positions;
    private final List<String> tooLong = new ArrayList<>();

    MethodLengths(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      LineMap lines = unit.getLineMap();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      long first = start < 0 ? 0 : lines.getLineNumber(start);
      long length = start < 0 || end < 0 ? 0 : lines.getLineNumber(end) - first + 1;
      if (length > LONGEST_METHOD) {
        tooLong.add(
            unit.getSourceFile().getName() + ":" + first + " " + method.getName() + ": " + length);
      }
      return super.visitMethod(method, unit);
    }
  }
}
