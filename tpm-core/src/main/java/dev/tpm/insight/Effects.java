package dev.tpm.insight;

import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Change;
import dev.tpm.model.Decision;
import dev.tpm.model.Effect;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the open actions, asks and proposed decisions of a plan would do if they were done, each
 * alone, and each path to green as a whole.
 */
public final class Effects {
  /** Nothing was worked out. */
  public static final Effects NONE = new Effects(Map.of(), Map.of(), 0);

  /**
   * How many items are scheduled for effects, all together: a hundred times ten thousand. A plan
   * from a stranger could else ask for any amount of work.
   */
  private static final int MOST_SCHEDULED = 1_000_000;

  /** Scheduling within capacities takes about so many times as long. */
  private static final int LEVELLED = 5;

  private final Map<EntityId, Worked> alone;
  private final Map<EntityId, Worked> paths;
  private final int left;

  private Effects(Map<EntityId, Worked> alone, Map<EntityId, Worked> paths, int left) {
    this.alone = Collections.unmodifiableMap(alone);
    this.paths = Collections.unmodifiableMap(paths);
    this.left = left;
  }

  /**
   * An effect that was worked out.
   *
   * @param of the action, ask or decision that has it; the program, project or issue whose path to
   *     green it is
   * @param steps those whose effects these are: itself, or the open actions of the path
   * @param text what changes, as written
   * @param answer what that would do
   */
  public record Worked(Entity of, List<EntityId> steps, String text, WhatIf.Answer answer) {
    public Worked {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Works out the effects of a plan.
   *
   * @param now what is known of the plan as it is
   * @param whatIf works one out
   */
  public static Effects of(Facts now, WhatIf whatIf) {
    return new Finder(now, whatIf).find();
  }

  /** What an action, an ask or a decision would do by itself; absent for what says no effect. */
  public Optional<Worked> of(EntityId id) {
    return Optional.ofNullable(alone.get(id));
  }

  /** Where the path to green of a program, a project or an issue leads as a whole. */
  public Optional<Worked> path(EntityId id) {
    return Optional.ofNullable(paths.get(id));
  }

  /** All that were worked out alone, in the order of the plan. */
  public List<Worked> alone() {
    return List.copyOf(alone.values());
  }

  /** All paths to green with an effect, in the order of the plan. */
  public List<Worked> paths() {
    return List.copyOf(paths.values());
  }

  /** How many effects were not worked out, as the plan asks for too much. */
  public int left() {
    return left;
  }

  /** One run through the plan; the same changes are worked out once. */
  private static final class Finder {
    private final Facts now;
    private final WhatIf whatIf;
    private final Map<EntityId, Effect> effects = new LinkedHashMap<>();
    private final Map<List<String>, WhatIf.Answer> answers = new HashMap<>();
    private final Map<EntityId, Worked> alone = new LinkedHashMap<>();
    private final Map<EntityId, Worked> paths = new LinkedHashMap<>();
    private int scheduled;
    private int left;

    Finder(Facts now, WhatIf whatIf) {
      this.now = now;
      this.whatIf = whatIf;
    }

    Effects find() {
      now.directory().entities().forEach(this::note);
      effects.forEach(
          (id, effect) -> put(alone, now.directory().find(id).orElseThrow(), List.of(id)));
      for (Program program : now.plan().programs()) {
        path(program, program.pathToGreen());
        for (Project project : program.projects()) {
          path(project, project.pathToGreen());
        }
        for (Issue issue : now.register(program).issues()) {
          if (issue.isOpen()) {
            path(issue, issue.pathToGreen());
          }
        }
      }
      return new Effects(alone, paths, left);
    }

    private void note(Entity entity) {
      effectOf(entity).ifPresent(effect -> effects.put(entity.entityId(), effect));
    }

    private static Optional<Effect> effectOf(Entity entity) {
      if (entity instanceof Action action) {
        return action.effect().filter(effect -> action.isOpen());
      } else if (entity instanceof Ask ask) {
        return ask.effect().filter(effect -> ask.isOpen());
      }
      return entity instanceof Decision decision
          ? decision.effect().filter(effect -> decision.isOpen())
          : Optional.empty();
    }

    private void path(Entity of, List<EntityId> actions) {
      List<EntityId> steps = actions.stream().filter(effects::containsKey).toList();
      if (!steps.isEmpty()) {
        put(paths, of, steps);
      }
    }

    private void put(Map<EntityId, Worked> worked, Entity of, List<EntityId> steps) {
      List<Change> changes = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (EntityId step : steps) {
        Effect effect = effects.getOrDefault(step, new Effect("", List.of(), of.about().span()));
        changes.addAll(effect.changes());
        texts.add(effect.text());
      }
      answer(changes)
          .ifPresent(
              answer ->
                  worked.put(
                      of.entityId(), new Worked(of, steps, String.join("; ", texts), answer)));
    }

    private Optional<WhatIf.Answer> answer(List<Change> changes) {
      List<String> key = changes.stream().map(Finder::placeless).toList();
      WhatIf.Answer known = answers.get(key);
      if (known == null) {
        if (scheduled > MOST_SCHEDULED) {
          left++;
          return Optional.empty();
        }
        scheduled += cost();
        known = whatIf.of(changes);
        answers.put(key, known);
      }
      return Optional.of(known);
    }

    private int cost() {
      boolean levelled =
          now.plan().programs().stream().anyMatch(program -> program.profile().level());
      return now.items().size() * (levelled ? LEVELLED : 1);
    }

    /** What a change says, wherever it is written. */
    private static String placeless(Change change) {
      if (change instanceof Change.Assign assign) {
        return assign.subject() + " " + assign.field() + " " + assign.value();
      } else if (change instanceof Change.Clear clear) {
        return clear.subject() + " " + clear.field() + " none";
      } else if (change instanceof Change.Wait wait) {
        return wait.subject() + " after +" + wait.written();
      } else if (change instanceof Change.Release release) {
        return release.subject() + " after -" + release.predecessor() + release.type();
      }
      return change.subject() + " drop";
    }
  }
}
