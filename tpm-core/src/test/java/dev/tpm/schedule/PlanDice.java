package dev.tpm.schedule;

import dev.tpm.schedule.RandomPlan.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws plans of every kind: all that has a bearing on a schedule comes up. */
final class PlanDice {
  private static final LocalDate STATUS = LocalDate.of(2026, 3, 11);

  private final Random random;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  PlanDice(long seed) {
    random = new Random(seed);
  }

  RandomPlan plan() {
    draw();
    Line last = lines.get(random.nextInt(lines.size()));
    if (chance(30) && !last.group() && !last.fields().containsKey("dropped")) {
      header.put("done-when", last.project() + "/" + last.id());
    }
    return new RandomPlan(header, lines);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String day(int from, int to) {
    return STATUS.plusDays(from + random.nextInt(to - from)).toString();
  }

  private void draw() {
    header.put("name", "Random");
    header.put("status-date", STATUS.toString());
    if (chance(60)) {
      header.put("start", day(-40, 10));
    }
    if (chance(15)) {
      header.put("due", day(10, 60));
    }
    header.put("calendar", calendar(true));
    header.put(
        "teams", "{a: {calendar: " + calendar(false) + "}, b: {calendar: {week: " + week() + "}}}");
    int count = 3 + random.nextInt(14);
    List<String> open = new ArrayList<>(List.of(""));
    for (int i = 0; i < count; i++) {
      String project = i < count * 2 / 3 ? "p" : "q";
      if (i == count * 2 / 3) {
        open = new ArrayList<>(List.of(""));
      }
      if (chance(15) && open.size() < 4 && i < count - 1) {
        lines.add(group(i, project, open));
        open.add("g" + i);
      } else {
        lines.add(item(i, project, open));
        if (open.size() > 1 && chance(30)) {
          open.remove(open.size() - 1);
        }
      }
    }
  }

  private String week() {
    return pick("mon-fri", "sun-thu", "mon-sun", "[mon, wed, thu]", "mon-sat");
  }

  private String calendar(boolean program) {
    StringBuilder text = new StringBuilder("{week: " + week());
    if (chance(50)) {
      text.append(", holidays: [").append(day(-20, 40)).append(", ").append(range()).append("]");
    }
    if (chance(40)) {
      text.append(", freezes: [{range: ").append(range()).append(", name: F, tags: [x]}]");
    }
    if (program) {
      text.append(", slots: {train: {every: ").append(pick("1w", "2w"));
      text.append(", from: ").append(day(-30, 10)).append("}}");
    }
    return text.append("}").toString();
  }

  private String range() {
    int first = random.nextInt(60) - 20;
    return STATUS.plusDays(first) + ".." + STATUS.plusDays(first + random.nextInt(9));
  }

  private Line group(int i, String project, List<String> open) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (chance(20)) {
      fields.put("not-before", day(-10, 30));
    }
    if (chance(20)) {
      fields.put("due", day(0, 50));
    }
    List<String> after = new ArrayList<>();
    while (chance(40)) {
      waitFor(i, project, open, true, false).ifPresent(after::add);
    }
    return new Line("g" + i, project, open.get(open.size() - 1), true, fields, after);
  }

  private Line item(int i, String project, List<String> open) {
    Map<String, String> fields = new LinkedHashMap<>();
    boolean milestone = chance(20);
    fields.put("duration", milestone ? "0d" : 1 + random.nextInt(8) + pick("d", "d", "d", "ed"));
    if (chance(10)) {
      fields.put("not-before", day(-10, 30));
    }
    if (chance(15)) {
      fields.put("due", day(-5, 50));
    }
    if (chance(7)) {
      fields.put("fixed", day(-10, 30));
    } else if (chance(7)) {
      fields.put("slot", "train");
    }
    if (chance(30)) {
      fields.put("team", pick("a", "b"));
    }
    if (chance(30)) {
      fields.put("tags", "[x]");
    }
    happen(fields, milestone);
    List<String> after = new ArrayList<>();
    while (chance(55)) {
      boolean work =
          fields.getOrDefault("duration", "").matches("[1-9]d") && !fields.containsKey("slot");
      waitFor(i, project, open, false, work).ifPresent(after::add);
    }
    return new Line("i" + i, project, open.get(open.size() - 1), false, fields, after);
  }

  private void happen(Map<String, String> fields, boolean milestone) {
    if (chance(12)) {
      fields.put("finished", day(-15, 1));
      if (chance(60) && !milestone) {
        fields.put("started", day(-30, -14));
      }
    } else if (chance(14) && !milestone) {
      if (chance(80)) {
        fields.put("started", day(-12, 1));
      }
      if (chance(40)) {
        fields.put("progress", random.nextInt(101) + "%");
      } else if (chance(50)) {
        fields.put("remaining", random.nextInt(6) + pick("d", "d", "ed"));
      }
    } else if (chance(7)) {
      fields.put("external", "Supplier");
      fields.put("promised", day(-5, 30));
    } else if (chance(5)) {
      fields.put("dropped", STATUS.toString());
    }
  }

  /**
   * A dependency on something earlier that is not of the same group.
   *
   * <p>One that gathers several ends of days and starts of days has no lag, unless what waits is
   * work: over days off the two differ, and a junction keeps but one of them.
   */
  private Optional<String> waitFor(
      int i, String project, List<String> open, boolean ofGroup, boolean work) {
    if (i == 0) {
      return Optional.empty();
    }
    Line on = lines.get(random.nextInt(i));
    if (open.contains(on.id()) && on.project().equals(project)) {
      return Optional.empty();
    }
    String type =
        on.group()
            ? pick("FS", hasMilestone(on) ? "FS" : "FF")
            : pick("FS", "FS", "SS", "FF", "SF");
    if (ofGroup) {
      boolean point = "0d".equals(on.fields().get("duration"));
      type = on.group() || point ? "FS" : pick("FS", "SS");
    }
    String lag = "";
    boolean gathers = ofGroup || (on.group() && !work);
    if (!gathers && chance(45)) {
      int days = 1 + random.nextInt(6);
      lag = pick("+", "+", " -") + days + pick("d", "d", "d", "ed");
    }
    String ref = on.project().equals(project) ? on.id() : on.project() + "/" + on.id();
    return Optional.of(ref + " " + type + lag);
  }

  private boolean hasMilestone(Line group) {
    return lines.stream()
        .filter(l -> l.parent().equals(group.id()))
        .anyMatch(l -> l.group() ? hasMilestone(l) : "0d".equals(l.fields().get("duration")));
  }
}
