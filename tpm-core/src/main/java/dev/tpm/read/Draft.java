package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.Change;
import dev.tpm.model.Effect;
import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Written;
import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A plan together with the tree that it was read from, so that it can be read with changes.
 *
 * <p>A change is made in the tree, and what it touches is read again by the readers that read it
 * first: whatever holds for a plan, such as what an item inherits, holds for a changed one. What is
 * not touched is taken over, so that changing an item of a large plan costs next to nothing.
 */
public final class Draft {
  private final Plan plan;
  private final Scope outer;
  private final Map<String, Part> parts;

  /**
   * The tree of one program, and what reads it.
   *
   * @param key the program's key; an empty id where it stands alone
   * @param people what the program's people are, given those that were read
   */
  record Part(
      Node.Text key,
      Node.Mapping root,
      ProgramReader reader,
      Scope scope,
      UnaryOperator<Program> people) {
    /** The same, heard by nobody: what there is to say was said when the plan was read. */
    Part quiet() {
      Scope silent =
          new Scope(
              new Diagnostics(), scope.names(), scope.persons(), scope.program(), scope.project());
      return new Part(key, root, reader, silent, people);
    }
  }

  /**
   * Makes a draft.
   *
   * @param outer where the program, or the portfolio, is read
   * @param parts the id of each program (empty where it stands alone) → its tree
   */
  Draft(Plan plan, Scope outer, Map<String, Part> parts) {
    this.plan = plan;
    this.outer = outer;
    this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** The plan as it is written. */
  public Plan plan() {
    return plan;
  }

  /** What is written of each entity of its programs, in the order written. */
  public Map<EntityId, Written> written() {
    Map<EntityId, Written> written = new LinkedHashMap<>();
    for (Program program : plan.programs()) {
      Part part = parts.get(program.entityId().id());
      if (part != null) {
        WrittenReader.read(program.entityId(), part, written);
      }
    }
    return Collections.unmodifiableMap(written);
  }

  /**
   * Reads changes that stand nowhere in the plan, such as those of a command line. Their references
   * are meant from the program, or from the portfolio.
   *
   * @param text changes parted by semicolons
   * @param from what messages call the place of the text, such as {@code tpm.change}
   * @param said where every mistake is said
   * @return the changes; empty where one of them is none
   */
  public Optional<Effect> effect(String text, String from, Diagnostics said) {
    SourceFile file = new SourceFile(from, from, text);
    Diagnostics own = new Diagnostics();
    Scope here = new Scope(own, outer.names(), outer.persons(), outer.program(), outer.project());
    int length = text.codePointCount(0, text.length());
    Node.Text node = new Node.Text(text, true, new Span(file, 1, 1, 1, length + 1));
    Optional<Effect> effect = Values.EFFECT.read(node, here, "effect");
    own.sorted().forEach(said::add);
    return effect.filter(read -> !own.blocksReading());
  }

  /**
   * The plan as it would be.
   *
   * @param changes what changes, one after the other; what says something of a thing that the plan
   *     does not have changes nothing
   * @param dates the id of each program (empty where it stands alone) → the day on which something
   *     would be dropped
   */
  public Plan with(List<Change> changes, Map<String, LocalDate> dates) {
    Map<String, List<Change>> byProgram =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.subject().program(), LinkedHashMap::new, Collectors.toList()));
    List<Program> programs = new ArrayList<>();
    for (Program program : plan.programs()) {
      String id = program.entityId().id();
      Part part = parts.get(id);
      List<Change> own = byProgram.getOrDefault(id, List.of());
      programs.add(
          part == null || own.isEmpty()
              ? program
              : new Revision(program, part.quiet(), dates.getOrDefault(id, LocalDate.EPOCH))
                  .with(own));
    }
    return new Plan(plan.portfolio(), List.copyOf(programs));
  }
}
