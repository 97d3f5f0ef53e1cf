package dev.tpm.insight;

import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Program;
import dev.tpm.model.Question;
import dev.tpm.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What waits for an open issue, question or decision. */
public final class Blockers {
  private final Map<EntityId, List<Entity>> blockers = new LinkedHashMap<>();

  /** Reads the registers of a plan. */
  public Blockers(Directory directory) {
    for (Program program : directory.plan().programs()) {
      Register register = directory.registerOf(program);
      register.issues().stream().filter(Issue::isOpen).forEach(i -> add(i, i.blocks()));
      register.questions().stream().filter(Question::isOpen).forEach(q -> add(q, q.blocks()));
      register.decisions().stream().filter(Decision::isOpen).forEach(d -> add(d, d.blocks()));
    }
  }

  private void add(Entity blocker, List<EntityId> blocked) {
    for (EntityId id : blocked) {
      blockers.computeIfAbsent(id, key -> new ArrayList<>()).add(blocker);
    }
  }

  /** The open issues, then questions, then decisions that block exactly this. */
  public List<Entity> of(EntityId id) {
    return List.copyOf(blockers.getOrDefault(id, List.of()));
  }
}
