package dev.tpm.site.register;

import dev.tpm.model.Action;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which actions are open, and who does them. */
public final class Actions {
  private Actions() {}

  /** The page of all actions, those against a risk or out of an issue among them. */
  public static RegisterPage page(Here here) {
    List<Points.Point> points =
        here.subject().register().actions().stream().map(a -> point(here, a)).toList();
    return new Points(here, Section.ACTIONS, points).page();
  }

  private static Points.Point point(Here here, Action action) {
    Rows rows = Rows.on(here);
    List<Detail> details = new ArrayList<>();
    rows.addEffect(details, action, action.effect());
    return new Points.Point(
        action,
        action.isOpen(),
        action.due(),
        action.finished(),
        purpose(here, action),
        rows.owner(action, action.isOpen()),
        List.of(),
        details);
  }

  /** What it is done for: the thing that it was written in, or whose path to green names it. */
  private static List<Piece> purpose(Here here, Action action) {
    List<EntityId> purposes = action.of().map(List::of).orElseGet(() -> named(here, action));
    return purposes.isEmpty()
        ? List.of()
        : here.wording().line("register.for", Rows.on(here).links(purposes));
  }

  private static List<EntityId> named(Here here, Action action) {
    EntityId id = action.entityId();
    Register register = here.subject().register();
    Program program = here.subject().program();
    Stream<Entity> all =
        Stream.of(
                Stream.of(program).filter(p -> p.pathToGreen().contains(id)),
                program.projects().stream().filter(p -> p.pathToGreen().contains(id)),
                register.issues().stream().filter(i -> i.pathToGreen().contains(id)),
                register.risks().stream().filter(r -> r.mitigations().contains(id)))
            .flatMap(found -> found);
    return all.map(Entity::entityId).toList();
  }
}
