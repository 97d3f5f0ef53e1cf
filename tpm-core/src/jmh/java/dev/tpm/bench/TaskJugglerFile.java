package dev.tpm.bench;

import dev.tpm.bench.MadePlan.Task;
import java.util.stream.Collectors;

/** A made plan as TaskJuggler reads it: the same tasks, days off and dependencies. */
final class TaskJugglerFile {
  private TaskJugglerFile() {}

  static String of(MadePlan plan) {
    StringBuilder text = new StringBuilder();
    text.append("project made \"Made\" ").append(plan.start()).append(" +9y {\n");
    text.append("  timezone \"UTC\"\n  dailyworkinghours 8\n");
    text.append("  workinghours mon - fri 9:00 - 17:00\n  workinghours sat, sun off\n");
    text.append("  now ").append(plan.start()).append("\n}\n");
    plan.holidays()
        .forEach(day -> text.append("leaves holiday \"Holiday\" ").append(day).append('\n'));
    for (Task task : plan.tasks()) {
      if (task.place() % MadePlan.TASKS_OF_A_PROJECT == 0) {
        text.append(task.place() > 0 ? "}\n" : "");
        text.append("task ").append(task.project()).append(" \"").append(task.project());
        text.append("\" {\n");
      }
      append(task, plan, text);
    }
    text.append("}\ntaskreport \"dates\" {\n  formats csv\n  columns id, start, end\n");
    text.append("  timeformat \"%Y-%m-%d %H\"\n  loadunit days\n}\n");
    return text.toString();
  }

  private static void append(Task task, MadePlan plan, StringBuilder text) {
    text.append("  task ").append(task.id()).append(" \"").append(task.id()).append("\" {");
    text.append(" length ").append(task.days()).append('d');
    if (!task.after().isEmpty()) {
      text.append(" depends ");
      text.append(
          task.after().stream()
              .map(plan.tasks()::get)
              .map(p -> "!!" + p.project() + "." + p.id())
              .collect(Collectors.joining(", ")));
    }
    text.append(" }\n");
  }
}
