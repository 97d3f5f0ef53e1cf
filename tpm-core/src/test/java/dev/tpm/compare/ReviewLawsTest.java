package dev.tpm.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Outcome;
import dev.tpm.PlanReview;
import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.export.ProgramJson;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.schedule.RandomPlan;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import dev.tpm.source.TextTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every review, tried on random plans and random edits of them. */
class ReviewLawsTest {
  private static final long SEEDS = Long.getLong("tpm.seeds", 60);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanHeldAgainstItselfShowsNothing(long seed) {
    String text = RandomPlan.of(seed).yaml();

    assertThat(Texts.review(text, text).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOtherWayRoundIsTheSameInAMirror(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    Optional<PlanReview> there = readable(plan.yaml(), edited(plan, seed).yaml());
    if (there.isEmpty()) {
      return; // An edit that makes a circle is no plan.
    }
    Review onward = there.get().review().orElseThrow();
    Review back =
        readable(edited(plan, seed).yaml(), plan.yaml()).orElseThrow().review().orElseThrow();

    assertThat(told(back, true)).containsExactlyInAnyOrderElementsOf(told(onward, false));
    assertThat(back.found().size()).isEqualTo(onward.fixed().size());
    assertThat(back.slips() + back.gains()).isEqualTo(onward.slips() + onward.gains());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsThatOfTheDataOnItsSide(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    readable(plan.yaml(), edited(plan, seed).yaml()).ifPresent(ReviewLawsTest::agreesWithData);
  }

  @Test
  void everyFigureOfTheSampleIsThatOfItsData() throws IOException {
    SourceTree sample = new FolderTree(Path.of("../sample-program/src/program"), "");
    Map<String, String> files = new TreeMap<>();
    for (SourceTree.Entry entry : sample.entries(1000)) {
      if (!entry.path().startsWith("assets/")) {
        files.put(entry.path(), new String(sample.read(entry.path(), 1 << 20), UTF_8));
      }
    }
    Map<String, String> changed = new HashMap<>(files);
    changed.computeIfPresent(
        "projects/inventory.yaml",
        (path, text) -> text.replaceAll("remaining: 8d", "remaining: 20d"));
    assertThat(changed).isNotEqualTo(files);

    PlanReview both = Texts.review(new TextTree(files), new TextTree(changed));

    assertThat(both.review().orElseThrow().moves()).hasSizeGreaterThan(10);
    agreesWithData(both);
  }

  /** Two random programs side by side: what is edited in one says nothing of the other. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theLawsHoldInAPortfolioToo(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    String other = RandomPlan.of(seed + 1000).yaml();
    SourceTree base = portfolio(plan.yaml(), other);
    SourceTree head = portfolio(edited(plan, seed).yaml(), other);

    assertThat(Texts.review(base, base).review().orElseThrow().isEmpty()).isTrue();
    PlanReview there = Texts.review(base, head);
    if (there.review().isPresent()) {
      Review onward = there.review().get();
      Review back = Texts.review(head, base).review().orElseThrow();
      assertThat(told(back, true)).containsExactlyInAnyOrderElementsOf(told(onward, false));
      assertThat(onward.within("b").isEmpty()).isTrue();
      assertThat(onward.within("a").edits()).isEqualTo(onward.edits());
      assertThat(onward.within("a").moves()).isEqualTo(onward.moves());
      agreesWithData(there);
    }
  }

  private static SourceTree portfolio(String a, String b) {
    return new TextTree(
        Map.of(
            "portfolio.yaml",
            "name: Both\nprograms:\n  a:\n" + indented(a) + "  b:\n" + indented(b)));
  }

  private static String indented(String yaml) {
    return yaml.replaceAll("(?m)^(?=.)", "    ");
  }

  /** A thing under another id is the same thing: it is renamed, and nothing moves. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aRenameMovesNothing(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    RandomPlan.Line line = plan.lines().get((int) (seed % plan.lines().size()));
    String before = plan.withField(line, "name", "Same as ever").yaml();
    String id = line.id();
    String after =
        plan.withField(plan.lines().get(plan.lines().indexOf(line)), "name", "Same as ever")
            .yaml()
            .replaceAll("(?<![A-Za-z0-9-])" + id + "(?![A-Za-z0-9-])", id + "-now")
            .replace("name: Same as ever", "name: Same as ever, moved-from: " + id)
            .replaceAll(
                "(?m)^( *)name: Same as ever, moved-from: ",
                "$1name: Same as ever\n$1moved-from: ");
    Review review = Texts.review(before, after);

    assertThat(review.edits()).extracting(PlanChange::kind).containsOnly(Kind.MOVED);
    assertThat(review.moves()).isEmpty();
    assertThat(review.attention()).isEmpty();
  }

  private static void agreesWithData(PlanReview both) {
    Map<String, JsonNode> base = data(both.base().orElseThrow());
    Map<String, JsonNode> head = data(both.head());
    for (PlanChange change : both.review().orElseThrow().changes()) {
      if (change.rule().equals("moved")) {
        String id = change.entity().kind().word() + " " + change.entity().path();
        check(change, Objects.requireNonNull(base.get(id), id), change.before());
        check(change, Objects.requireNonNull(head.get(id), id), change.after());
      }
    }
  }

  private static void check(PlanChange change, JsonNode entity, Optional<String> told) {
    String field = change.field();
    Optional<String> known = Optional.ofNullable(entity.get(field)).map(JsonNode::asString);
    if (field.equals("onTimeProbability")) {
      assertThat(known.isPresent()).as("%s", change).isEqualTo(told.isPresent());
      known.ifPresent(
          share ->
              assertThat(Double.parseDouble(told.orElseThrow()))
                  .as("%s", change)
                  .isCloseTo(
                      Double.parseDouble(share), org.assertj.core.data.Offset.offset(0.0051)));
    } else {
      assertThat(told).as("%s", change).isEqualTo(known);
    }
  }

  private static Map<String, JsonNode> data(Outcome outcome) {
    Facts facts = outcome.facts().orElseThrow();
    Map<String, JsonNode> found = new HashMap<>();
    for (Program program : facts.plan().programs()) {
      String key = facts.directory().keyOf(program);
      String start = key.isEmpty() ? "" : key + ":";
      JsonNode root =
          JsonMapper.shared()
              .readTree(ProgramJson.bytes(facts, program, Optional.empty(), List.of()));
      found.put("program " + key, root);
      root.get("projects")
          .forEach(each -> found.put("project " + start + each.get("id").asString(), each));
      root.get("items")
          .forEach(each -> found.put("item " + start + each.get("id").asString(), each));
    }
    return found;
  }

  private static Optional<PlanReview> readable(String base, String head) {
    return Optional.of(Texts.review(Texts.of(base), Texts.of(head)))
        .filter(both -> both.review().isPresent());
  }

  /** What a review says, as texts; in a mirror what was is what is. */
  private static List<String> told(Review review, boolean mirrored) {
    return review.changes().stream()
        .filter(
            each ->
                Stream.of("edited", "added", "removed", "moved", "health", "hand-off")
                    .anyMatch(each.rule()::equals))
        .map(
            each ->
                each.entity()
                    + " "
                    + each.field()
                    + " "
                    + kind(each.kind(), mirrored)
                    + " "
                    + (mirrored ? each.after() : each.before())
                    + " "
                    + (mirrored ? each.before() : each.after()))
        .toList();
  }

  private static Kind kind(Kind kind, boolean mirrored) {
    return switch (kind) {
      case ADDED -> mirrored ? Kind.REMOVED : kind;
      case REMOVED -> mirrored ? Kind.ADDED : kind;
      default -> kind;
    };
  }

  /** The plan with a few other durations, promises and one dependency more. */
  private static RandomPlan edited(RandomPlan plan, long seed) {
    Random random = new Random(seed);
    RandomPlan edited = plan;
    for (int i = 0; i < 3; i++) {
      RandomPlan.Line line = edited.lines().get(random.nextInt(edited.lines().size()));
      if (!line.group() && line.fields().containsKey("duration")) {
        edited = edited.withField(line, "duration", (1 + random.nextInt(30)) + "d");
      }
    }
    return edited;
  }
}
