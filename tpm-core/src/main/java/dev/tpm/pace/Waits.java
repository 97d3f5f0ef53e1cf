package dev.tpm.pace;

import dev.tpm.insight.Directory;
import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Ask;
import dev.tpm.model.Decision;
import dev.tpm.model.Dependency;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Question;
import dev.tpm.schedule.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what waited in a program, and for how long. */
public final class Waits {
  private final Facts facts;
  private final Directory directory;
  private final Program program;
  private final LocalDate now;
  private final List<Wait> found = new ArrayList<>();

  private Waits(Facts facts, Program program) {
    this.facts = facts;
    this.directory = facts.directory();
    this.program = program;
    this.now = facts.statusDate(program.entityId());
  }

  /**
   * What waited, or waits, in a program: blocked work, then questions, decisions, asks and
   * hand-offs. What is open and not needed yet is none of it.
   */
  public static List<Wait> of(Facts facts, Program program) {
    Waits waits = new Waits(facts, program);
    waits.blocked();
    facts.register(program).questions().forEach(waits::question);
    facts.register(program).decisions().forEach(waits::decision);
    facts.register(program).asks().forEach(waits::ask);
    facts.handOffs(program).forEach(waits::handOff);
    return List.copyOf(waits.found);
  }

  /** Work that several issues blocked on one day was blocked for one day. */
  private void blocked() {
    Map<EntityId, List<Issue>> byWork = new LinkedHashMap<>();
    for (Issue issue : facts.register(program).issues()) {
      if (issue.raised().filter(day -> !day.isAfter(now)).isPresent()) {
        issue.blocks().stream()
            .filter(id -> id.kind() == Kind.ITEM && isOwn(id))
            .filter(id -> directory.item(id.asItem()).isPresent())
            .forEach(id -> byWork.computeIfAbsent(id, key -> new ArrayList<>()).add(issue));
      }
    }
    byWork.forEach(this::blocked);
  }

  private void blocked(EntityId work, List<Issue> issues) {
    LocalDate end = directory.item(work.asItem()).flatMap(i -> i.progress().finished()).orElse(now);
    Calendar calendar = facts.calendar(work);
    List<Issue> byStart = issues.stream().sorted((a, b) -> raised(a).compareTo(raised(b))).toList();
    LocalDate from = raised(byStart.get(0));
    LocalDate covered = from;
    LocalDate until = from;
    int days = 0;
    boolean open = false;
    for (Issue issue : byStart) {
      LocalDate start = raised(issue).isAfter(covered) ? raised(issue) : covered;
      LocalDate stop = earlier(issue.resolved().orElse(now), earlier(end, now));
      if (stop.isAfter(start)) {
        days += calendar.workingDays(start, stop);
        covered = stop;
        until = stop;
      }
      open |= issue.isOpen() && end.equals(now);
    }
    found.add(
        new Wait(
            Wait.Kind.ISSUE,
            work,
            from,
            until,
            Math.max(0, days),
            open,
            projects(work),
            teams(work)));
  }

  private static LocalDate raised(Issue issue) {
    return issue.raised().orElse(LocalDate.MAX);
  }

  private void question(Question question) {
    Optional<LocalDate> from = question.raised().or(question::neededBy);
    if (question.isOpen() || question.answered().isPresent()) {
      add(Wait.Kind.QUESTION, question, question.blocks(), from, question.answered());
    }
  }

  private void decision(Decision decision) {
    if (decision.isOpen() || decision.date().isPresent()) {
      Optional<LocalDate> taken = decision.isOpen() ? Optional.empty() : decision.date();
      List<EntityId> about = new ArrayList<>(decision.blocks());
      about.addAll(decision.affects());
      add(Wait.Kind.DECISION, decision, about, decision.neededBy(), taken);
    }
  }

  private void ask(Ask ask) {
    add(Wait.Kind.ASK, ask, List.of(), ask.neededBy(), ask.answered());
  }

  private void add(
      Wait.Kind kind,
      Entity entity,
      List<EntityId> about,
      Optional<LocalDate> from,
      Optional<LocalDate> ended) {
    boolean open = ended.isEmpty();
    if (from.isEmpty() || (open && from.get().isAfter(now))) {
      return;
    }
    Set<EntityId> projects = new LinkedHashSet<>(projects(entity.entityId()));
    Set<EntityId> teams = new LinkedHashSet<>();
    about.forEach(
        id -> {
          projects.addAll(projects(id));
          teams.addAll(teams(id));
        });
    if (teams.isEmpty()) {
      projects.forEach(id -> teams.addAll(teams(id)));
    }
    LocalDate until = earlier(ended.orElse(now), now);
    int days = Math.max(0, facts.calendar(program.entityId()).workingDays(from.get(), until));
    found.add(new Wait(kind, entity.entityId(), from.get(), until, days, open, projects, teams));
  }

  /** Whoever needs it waits for it, from the day that they wrote down. */
  private void handOff(HandOff handOff) {
    Optional<LocalDate> needed = handOff.dependency().flatMap(Dependency::neededBy);
    boolean open = handOff.isOpen();
    Optional<LocalDate> until = open ? Optional.of(now) : handOff.forecast();
    Optional<EntityId> consumer = handOff.consumer().filter(this::isOwn);
    if (needed.isEmpty()
        || until.isEmpty()
        || consumer.isEmpty()
        || (open && needed.get().isAfter(now))) {
      return;
    }
    EntityId provider = EntityId.of(handOff.provider());
    int days = Math.max(0, facts.calendar(provider).workingDays(needed.get(), until.get()));
    found.add(
        new Wait(
            Wait.Kind.HAND_OFF,
            provider,
            needed.get(),
            until.get(),
            days,
            open,
            projects(consumer.get()),
            teams(consumer.get())));
  }

  private boolean isOwn(EntityId id) {
    return id.program().equals(directory.keyOf(program));
  }

  private Set<EntityId> projects(EntityId id) {
    Optional<Project> project =
        id.kind() == Kind.PROGRAM ? Optional.empty() : directory.projectOf(id);
    return project.map(p -> Set.of(p.entityId())).orElse(Set.of());
  }

  /** The team of an item or project, or the team itself. */
  private Set<EntityId> teams(EntityId id) {
    Optional<String> team =
        switch (id.kind()) {
          case TEAM -> Optional.of(id.id());
          case ITEM -> directory.item(id.asItem()).flatMap(Item::team);
          case PROJECT -> directory.projectOf(id).flatMap(Project::team);
          default -> Optional.empty();
        };
    return team.map(t -> Set.of(new EntityId(Kind.TEAM, id.program(), "", t))).orElse(Set.of());
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
