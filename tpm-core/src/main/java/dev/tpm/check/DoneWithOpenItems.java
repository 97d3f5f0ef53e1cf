package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.State;
import java.util.List;
import java.util.stream.Stream;

/** A project, or a program, is said to be done and has open items. */
final class DoneWithOpenItems implements Check {
  private static final int NAMED = 3;

  @Override
  public Rule rule() {
    return Rules.DONE_WITH_OPEN_ITEMS;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(
            program ->
                program.state() == State.DONE
                    ? of(program, counting(program), facts)
                    : program.projects().stream()
                        .filter(project -> project.state() == State.DONE)
                        .flatMap(project -> of(project, project.items(), facts)));
  }

  private static List<Item> counting(Program program) {
    return Stream.concat(
            program.milestones().stream(),
            program.projects().stream()
                .filter(project -> project.state().counts())
                .flatMap(project -> project.items().stream()))
        .toList();
  }

  private static Stream<Finding> of(Entity whole, List<Item> members, Facts facts) {
    List<Item> open =
        members.stream()
            .filter(item -> !item.isGroup() && facts.item(item.itemId()).status().isOpen())
            .toList();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    String names =
        String.join(", ", open.stream().limit(NAMED).map(i -> "'" + i.name() + "'").toList());
    String more = open.size() > NAMED ? " and " + (open.size() - NAMED) + " more" : "";
    String verb = open.size() == 1 ? " is open" : " are open";
    return Stream.of(
        Finding.at(
                whole,
                "state",
                Rules.DONE_WITH_OPEN_ITEMS,
                "'" + whole.name() + "' is said to be done, and " + names + more + verb)
            .withRelated("this one is open", open.get(0).about().span())
            .withHelp("say when they finished, or drop them: 'dropped: ' and the day"));
  }
}
