package dev.tpm.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.bench.MadePlan.Task;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A made plan as tpm reads it: a file a project, with what people write beside the dates.
 *
 * @param files path → bytes, by path
 */
record ProgramFiles(Map<String, byte[]> files) implements SourceTree {

  static ProgramFiles of(MadePlan plan) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    texts.put("program.yaml", new StringBuilder(program(plan)));
    for (Task task : plan.tasks()) {
      StringBuilder text =
          texts.computeIfAbsent(
              "projects/" + task.project() + ".yaml",
              path -> new StringBuilder("name: Project " + task.project() + "\nitems:\n"));
      append(task, plan, text);
    }
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.toString().getBytes(UTF_8)));
    return new ProgramFiles(files);
  }

  private static String program(MadePlan plan) {
    StringBuilder text = new StringBuilder("name: Made\n");
    text.append("start: ").append(plan.start()).append('\n');
    text.append("status-date: ").append(plan.start()).append('\n');
    text.append("calendar:\n  week: mon-fri\n  holidays:\n");
    plan.holidays().forEach(day -> text.append("    - ").append(day).append('\n'));
    text.append("teams:\n");
    for (int i = 0; i < MadePlan.TEAMS; i++) {
      text.append("  team").append(i).append(": {name: Team ").append(i).append("}\n");
    }
    return text.toString();
  }

  private static void append(Task task, MadePlan plan, StringBuilder text) {
    text.append("  ").append(task.id()).append(":\n");
    text.append("    name: What task ").append(task.place()).append(" brings about\n");
    // Between two teams it would be a hand-off, and a plan of hand-offs without a date is a list of
    // findings: what waits for another project has no team.
    if (task.after().stream().map(plan.tasks()::get).allMatch(p -> isBeside(p, task))) {
      int team = task.place() / MadePlan.TASKS_OF_A_PROJECT % MadePlan.TEAMS;
      text.append("    team: team").append(team).append('\n');
    }
    text.append("    duration: ").append(task.days()).append("d\n");
    if (!task.after().isEmpty()) {
      text.append("    after: [");
      text.append(
          task.after().stream()
              .map(plan.tasks()::get)
              .map(p -> isBeside(p, task) ? p.id() : p.project() + "/" + p.id())
              .collect(Collectors.joining(", ")));
      text.append("]\n");
    }
    if (task.place() % 5 == 0) {
      text.append("    tags: [wave").append(task.place() % 7).append("]\n");
      text.append("    description: |\n      Some words on the task, as people leave them.\n");
      text.append("      A second line has a **bold** word and a [link](https://example.com).\n");
    }
  }

  private static boolean isBeside(Task one, Task other) {
    return one.project().equals(other.project());
  }

  @Override
  public String displayPrefix() {
    return "";
  }

  @Override
  public List<Entry> entries(int limit) {
    return files.entrySet().stream()
        .map(file -> new Entry(file.getKey(), file.getValue().length, false))
        .toList();
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IOException(path);
    }
    return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes.clone();
  }
}
