package dev.tpm.site.edition;

import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.site.part.TextLinks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the links in an entity's texts lead: to what the plan has, as seen from the page. */
record EntityTexts(Here here, EntityId of) implements TextLinks {

  @Override
  public Optional<Target> reference(String text) {
    Facts facts = here.facts();
    return facts
        .references()
        .resolve(text, of)
        .map(
            id ->
                new Target(
                    here.href(id),
                    facts.directory().nameOf(id),
                    facts.directory().find(id).flatMap(here.signs()::word)));
  }

  /** A link to another file of the plan leads to what that file is about. */
  @Override
  public Optional<String> file(String path) {
    String target = path.split("[?#]", 2)[0];
    return here.facts()
        .directory()
        .find(of)
        .map(entity -> resolved(entity.about().span().file().path(), target))
        .flatMap(here.edition()::entityOf)
        .map(entity -> here.href(entity.entityId()))
        .filter(href -> !href.isEmpty());
  }

  private static String resolved(String from, String path) {
    Deque<String> steps = new ArrayDeque<>();
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
    for (String step : (folder + "/" + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  @Override
  public Optional<String> picture(String path) {
    return here.isLetter()
        ? Optional.empty()
        : here.edition().context().pictures().href(here.file(), path);
  }

  @Override
  public Optional<String> alert(String name) {
    return Optional.of(here.wording().say("common.alert." + name));
  }

  @Override
  public Optional<Tracker> tracker() {
    Program program = here.subject().program();
    return program
        .profile()
        .trackerPattern()
        .flatMap(
            pattern -> program.profile().tracker().map(address -> new Tracker(pattern, address)));
  }
}
