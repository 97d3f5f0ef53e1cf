package dev.tpm;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house to its plan: which room may look into which, and what no room may do. */
class ArchitectureTest {

  /** A room, that is a package below {@code dev.tpm}, and the rooms whose names it may use. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("diagnostic", Set.of("source")),
          Map.entry("syntax", Set.of("source", "diagnostic", "parallel")),
          Map.entry("model", Set.of("source")),
          Map.entry("parallel", Set.of()),
          Map.entry("holiday", Set.of()),
          Map.entry("layout", Set.of()),
          Map.entry("read", Set.of("source", "diagnostic", "syntax", "model", "holiday")),
          Map.entry("simulation", Set.of("parallel")),
          Map.entry("schedule", Set.of("model", "simulation")),
          Map.entry("insight", Set.of("source", "model", "schedule")),
          Map.entry("pace", Set.of("model", "schedule", "insight")),
          Map.entry("quality", Set.of("model", "schedule", "insight")),
          Map.entry("audience", Set.of("source", "diagnostic", "model", "schedule", "insight")),
          Map.entry(
              "check",
              Set.of(
                  "source", "diagnostic", "model", "schedule", "insight", "quality", "audience")),
          Map.entry("history", Set.of("source")),
          Map.entry(
              "trend", Set.of("source", "model", "schedule", "insight", "compare", "history")),
          Map.entry("compare", Set.of("source", "diagnostic", "model", "schedule", "insight")),
          Map.entry(
              "site",
              Set.of(
                  "source",
                  "diagnostic",
                  "model",
                  "schedule",
                  "insight",
                  "pace",
                  "quality",
                  "history",
                  "compare",
                  "trend",
                  "layout")),
          Map.entry("render", Set.of("source", "model", "site")),
          Map.entry(
              "export",
              Set.of(
                  "source",
                  "diagnostic",
                  "model",
                  "schedule",
                  "insight",
                  "pace",
                  "quality",
                  "history",
                  "compare",
                  "trend",
                  "site")),
          Map.entry("output", Set.of()));

  /** A library that is one room's secret: its packages, and the rooms that may name it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.yaml.snakeyaml..", Set.of("syntax"),
          "freemarker..", Set.of("render"),
          "org.commonmark..", Set.of("render"),
          "org.owasp..", Set.of("render"),
          "org.eclipse.jgit..", Set.of("history"),
          "tools.jackson..", Set.of("export"),
          "de.focus_shift..", Set.of("holiday"),
          "org.eclipse.elk..", Set.of("layout"),
          // The templates' engine asks in these terms what a template may see; no one else may.
          "java.lang.reflect..", Set.of("render"));

  /** What would let the world in by a back door: same input, same bytes, on every machine. */
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.System.currentTimeMillis()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.text.NumberFormat.getInstance()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.UUID.randomUUID()");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.tpm");

  @TestFactory
  Stream<DynamicTest> aRoomLooksOnlyIntoTheRoomsOfItsRow() {
    return ROOMS.keySet().stream()
        .sorted()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () -> {
                      String[] closed =
                          Stream.concat(
                                  Stream.of("dev.tpm"),
                                  ROOMS.keySet().stream()
                                      .filter(r -> !r.equals(room) && !row(room).contains(r))
                                      .map(ArchitectureTest::packages))
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideInAPackage(packages(room))
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(closed)
                          .allowEmptyShould(true)
                          .check(CORE);
                    }));
  }

  @Test
  void everyRoomHasARow() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : CORE) {
      String[] names = type.getPackageName().split("\\.", -1);
      if (names.length > 2) {
        found.add(names[2]);
      }
    }
    assertThat(ROOMS.keySet()).containsAll(found);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("dev.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(CORE);
    slices().matching("dev.tpm.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(CORE);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsNamedOnlyInItsRoom() {
    return LIBRARIES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getKey(),
                    () ->
                        noClasses()
                            .that(
                                not(
                                    resideInAnyPackage(
                                        library.getValue().stream()
                                            .map(ArchitectureTest::packages)
                                            .toArray(String[]::new))))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.getKey())
                            .allowEmptyShould(true)
                            .check(CORE)));
  }

  @Test
  void theCoreKnowsNoMavenAndNoDesktop() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "java.awt..")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void theWorldEntersAsParameters() {
    noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("asks the machine what only a caller may say") {
              @Override
              public boolean test(JavaMethodCall call) {
                return isAmbient(call.getTarget());
              }
            })
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static boolean isAmbient(MethodCallTarget target) {
    String name = target.getFullName();
    return AMBIENT.contains(name)
        || (name.startsWith("java.time.") && name.contains(".now("))
        || name.startsWith("java.time.Clock.system")
        || name.startsWith("java.lang.System.getProperty(")
        || name.startsWith("java.lang.System.getenv(");
  }

  @Test
  void nothingStaticCanChange() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .orShould()
        .haveModifier(JavaModifier.SYNTHETIC)
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .that(resideInAPackage("dev.tpm.."))
        .should()
        .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static Set<String> row(String room) {
    return ROOMS.getOrDefault(room, Set.of());
  }

  private static String packages(String room) {
    return "dev.tpm." + room + "..";
  }
}
