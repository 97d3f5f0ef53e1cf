package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Directory;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.Cycle;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Says which items wait for one another in a circle, drawn as a loop with the place of each step.
 *
 * <p>A circle is a mistake of reading: there is no schedule to be had of it.
 */
public final class DependencyCycles {
  /** Of a longer circle the message names the first steps, and the drawing leaves some out. */
  private static final int NAMED = 4;

  private static final int DRAWN = 12;

  private final Directory directory;

  private DependencyCycles(Directory directory) {
    this.directory = directory;
  }

  /** One diagnostic a circle, in the order given. */
  public static List<Diagnostic> of(List<Cycle> cycles, Directory directory) {
    DependencyCycles drawn = new DependencyCycles(directory);
    return cycles.stream().flatMap(cycle -> drawn.diagnostic(cycle).stream()).toList();
  }

  private Optional<Diagnostic> diagnostic(Cycle cycle) {
    List<Cycle.Link> steps = waiting(cycle);
    return place(steps.get(0))
        .map(
            place -> {
              Diagnostic diagnostic = Diagnostic.at(place, Rules.DEPENDENCY_CYCLE, message(steps));
              for (Cycle.Link step : steps.subList(1, steps.size())) {
                Optional<Span> at = place(step);
                if (at.isPresent()) {
                  diagnostic = diagnostic.withRelated(name(step.to()) + " " + said(step), at.get());
                }
              }
              return diagnostic.withHelp("take one of these steps away\n" + drawing(steps));
            });
  }

  /**
   * The steps so that each leads from what waits to what it waits for; the first in the files is
   * first.
   */
  private static List<Cycle.Link> waiting(Cycle cycle) {
    List<Cycle.Link> steps = new ArrayList<>(cycle.links());
    Collections.reverse(steps);
    int first = 0;
    for (int i = 1; i < steps.size(); i++) {
      Optional<Span> least = place(steps.get(first));
      Optional<Span> here = place(steps.get(i));
      if (here.isPresent() && (least.isEmpty() || here.get().compareTo(least.get()) < 0)) {
        first = i;
      }
    }
    Collections.rotate(steps, -first);
    return steps;
  }

  private static Optional<Span> place(Cycle.Link step) {
    return step.dependency().map(dependency -> dependency.span());
  }

  private String message(List<Cycle.Link> steps) {
    StringBuilder message = new StringBuilder(name(steps.get(0).to()));
    if (steps.size() == 1) {
      return message.append(" waits for itself").toString();
    }
    for (int i = 0; i < Math.min(NAMED, steps.size()); i++) {
      message.append(i == 0 ? " " : ", which ").append(said(steps.get(i)));
    }
    int more = steps.size() - NAMED;
    return message
        .append(more > 0 ? ", and so on over " + more + " more back to it" : "")
        .toString();
  }

  /** What one step says, such as {@code waits for 'ledger/schema'}. */
  private String said(Cycle.Link step) {
    return verb(step) + " " + name(step.from());
  }

  private String verb(Cycle.Link step) {
    if (step.dependency().isPresent()) {
      return "waits for";
    }
    return directory.item(step.to()).filter(Item::isGroup).isPresent() ? "holds" : "is part of";
  }

  private static String name(ItemId id) {
    return "'" + id + "'";
  }

  private String drawing(List<Cycle.Link> steps) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      if (steps.size() > DRAWN && i >= DRAWN - 2 && !last) {
        if (i == DRAWN - 2) {
          lines.add("│   … " + (steps.size() - DRAWN + 1) + " more …");
        }
        continue;
      }
      Cycle.Link step = steps.get(i);
      lines.add((i == 0 ? "┌─▶ " : "│   ") + step.to());
      String where = place(step).map(span -> " (" + span.place() + ")").orElse("");
      lines.add((last ? "└──── " : "│     ") + verb(step) + where);
    }
    return String.join("\n", lines);
  }
}
