package dev.tpm.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A plan drawn at random: it can be written as YAML, and be cut down while it still fails. */
public final class RandomPlan {
  /**
   * One item or group.
   *
   * @param parent the id of its group; empty for none
   * @param fields field → value as written
   */
  public record Line(
      String id,
      String project,
      String parent,
      boolean group,
      Map<String, String> fields,
      List<String> after) {}

  private final Map<String, String> header;
  private final List<Line> lines;

  RandomPlan(Map<String, String> header, List<Line> lines) {
    this.header = new LinkedHashMap<>(header);
    this.lines = List.copyOf(lines);
  }

  /** The plan of a seed. */
  public static RandomPlan of(long seed) {
    return new PlanDice(seed).plan();
  }

  public List<Line> lines() {
    return lines;
  }

  /** The value of a field of the program; empty where it has none. */
  public String header(String field) {
    return header.getOrDefault(field, "");
  }

  /** The same plan with a field of the program. */
  public RandomPlan withHeader(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(header);
    more.put(field, value);
    return new RandomPlan(more, lines);
  }

  /** The same plan with a field of one line. */
  public RandomPlan withField(Line line, String field, String value) {
    Map<String, String> fields = new LinkedHashMap<>(line.fields());
    fields.put(field, value);
    return with(replaced(line, fields, line.after()));
  }

  /** The same plan with one more dependency of a line. */
  public RandomPlan withAfter(Line line, String dependency) {
    List<String> after = new ArrayList<>(line.after());
    after.add(dependency);
    return with(replaced(line, line.fields(), after));
  }

  /** The plan as its author would write it. */
  public String yaml() {
    StringBuilder text = new StringBuilder();
    header.forEach((field, value) -> text.append(field).append(": ").append(value).append("\n"));
    text.append("projects:\n");
    for (String project : List.of("p", "q")) {
      text.append("  ").append(project).append(":\n");
      if (project.equals("q") && header.getOrDefault("start", "").matches(".*[1470]")) {
        text.append("    state: paused\n");
      }
      text.append("    items:\n");
      children(project, "", 6, text);
    }
    return text.toString();
  }

  private void children(String project, String parent, int indent, StringBuilder text) {
    String space = " ".repeat(indent);
    for (Line line : lines) {
      if (line.project().equals(project) && line.parent().equals(parent)) {
        text.append(space).append(line.id()).append(":\n");
        line.fields()
            .forEach(
                (field, value) ->
                    text.append(space).append("  " + field + ": " + value).append("\n"));
        if (!line.after().isEmpty()) {
          text.append(space).append("  after: " + line.after()).append("\n");
        }
        if (line.group()) {
          text.append(space).append("  items:\n");
          children(project, line.id(), indent + 4, text);
        }
      }
    }
  }

  /** Cuts items, dependencies and fields off for as long as the rest still fails. */
  RandomPlan shrunk(Predicate<RandomPlan> fails) {
    RandomPlan least = this;
    boolean cut = true;
    while (cut) {
      cut = false;
      for (RandomPlan smaller : least.smaller()) {
        if (fails.test(smaller)) {
          least = smaller;
          cut = true;
          break;
        }
      }
    }
    return least;
  }

  private List<RandomPlan> smaller() {
    List<RandomPlan> all = new ArrayList<>();
    for (Line line : lines) {
      List<Line> rest = new ArrayList<>(lines);
      rest.remove(line);
      if (lines.stream().noneMatch(l -> l.parent().equals(line.id()))) {
        all.add(with(rest.stream().map(l -> without(l, line.id())).toList()));
      }
      for (String field : line.fields().keySet()) {
        Map<String, String> fields = new LinkedHashMap<>(line.fields());
        fields.remove(field);
        all.add(with(replaced(line, fields, line.after())));
      }
      for (String wait : line.after()) {
        List<String> after = new ArrayList<>(line.after());
        after.remove(wait);
        all.add(with(replaced(line, line.fields(), after)));
      }
    }
    for (String field : List.of("start", "due", "done-when", "calendar")) {
      RandomPlan plan = with(lines);
      if (plan.header.remove(field) != null) {
        all.add(plan);
      }
    }
    return all;
  }

  private List<Line> replaced(Line line, Map<String, String> fields, List<String> after) {
    List<Line> all = new ArrayList<>(lines);
    all.set(
        all.indexOf(line),
        new Line(line.id(), line.project(), line.parent(), line.group(), fields, after));
    return all;
  }

  private static Line without(Line line, String id) {
    List<String> after =
        line.after().stream()
            .filter(a -> !a.startsWith(id + " ") && !a.contains("/" + id + " "))
            .toList();
    return new Line(line.id(), line.project(), line.parent(), line.group(), line.fields(), after);
  }

  private RandomPlan with(List<Line> others) {
    return new RandomPlan(header, others);
  }
}
