package dev.tpm.read;

import dev.tpm.diagnostic.Rules;
import dev.tpm.model.About;
import dev.tpm.model.Commitments;
import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.Estimate;
import dev.tpm.model.Item;
import dev.tpm.model.Item.Criterion;
import dev.tpm.model.Item.ItemKind;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Share;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads items, groups and milestones: a group stands before its children in what it returns. */
final class ItemReader {
  static final Field<String> TEAM = new Field<>("team", References.id(Kind.TEAM), "who does it");
  static final Field<Duration> DURATION =
      new Field<>("duration", Times.DURATION, "how long it takes");
  static final Field<Estimate> ESTIMATE =
      new Field<>("estimate", Times.ESTIMATE, "how long it may take");
  static final Field<Map<String, BigDecimal>> NEEDS =
      new Field<>("needs", new NeedsValue(), "people of teams while it runs");
  static final Field<BigDecimal> EFFORT =
      new Field<>("effort", Amounts.POSITIVE, "person-days of work");
  static final Field<List<Dependency>> AFTER =
      new Field<>("after", new DependencyReader(), "what it waits for");
  static final Field<LocalDate> NOT_BEFORE =
      new Field<>("not-before", Times.DATE, "start no earlier than");
  static final Field<LocalDate> FIXED =
      new Field<>("fixed", Times.DATE, "must start on: an event that will not move");
  static final Field<String> SLOT =
      new Field<>("slot", References.SLOT, "starts on the next departure of this release train");
  static final Field<LocalDate> TARGET =
      new Field<>("target", Times.LAST_DAY, "hoped for: no health, no policy");
  static final Field<LocalDate> DUE =
      new Field<>("due", Times.LAST_DAY, "promised: finish no later than");
  static final Field<LocalDate> STARTED = new Field<>("started", Times.DATE, "the actual start");
  static final Field<LocalDate> FINISHED = new Field<>("finished", Times.DATE, "the actual finish");
  static final Field<Duration> REMAINING =
      new Field<>("remaining", Times.DURATION, "how long it still takes");
  static final Field<Share> PROGRESS =
      new Field<>("progress", Amounts.SHARE, "how much of it is done");
  static final Field<LocalDate> DROPPED =
      new Field<>("dropped", Times.DATE, "the day it was dropped");
  static final Field<String> EXTERNAL =
      new Field<>("external", Values.LINE, "true, or the party outside the program that does it");
  static final Field<LocalDate> PROMISED =
      new Field<>("promised", Times.LAST_DAY, "the date that the external party promises");
  static final Field<Commitments> COMMITS =
      new Field<>("commits", new CommitmentsReader(), "what is committed to those who wait");
  static final Field<String> TICKET = new Field<>("ticket", Values.LINE, "its ticket's key");
  static final Field<String> OBJECTIVE =
      new Field<>("objective", References.id(Kind.OBJECTIVE), "the objective it serves");
  static final Field<Boolean> KEY =
      new Field<>("key", Values.TRUE_OR_FALSE, "shown first everywhere");
  static final Field<List<Criterion>> CRITERIA =
      new Field<>("criteria", new CriteriaReader(), "when it counts as reached");
  static final Field<Node> ITEMS =
      new Field<>(
          "items", Value.node("a map of items").as(Form.mapOf(Form.table("item"))), "its parts");
  static final Field<Node> MILESTONES =
      new Field<>(
          "milestones",
          Value.node("a map of milestones").as(Form.mapOf(Form.table("milestone"))),
          "its milestones");

  static final Shape ITEM_SHAPE =
      Shape.entity(
          "an item",
          TEAM,
          DURATION,
          ESTIMATE,
          NEEDS,
          EFFORT,
          AFTER,
          NOT_BEFORE,
          FIXED,
          SLOT,
          TARGET,
          DUE,
          STARTED,
          FINISHED,
          REMAINING,
          PROGRESS,
          DROPPED,
          EXTERNAL,
          PROMISED,
          COMMITS,
          TICKET,
          OBJECTIVE,
          KEY,
          CRITERIA,
          ITEMS,
          MILESTONES);
  static final Shape MILESTONE_SHAPE =
      Shape.entity(
          "a milestone",
          TEAM,
          AFTER,
          NOT_BEFORE,
          FIXED,
          SLOT,
          TARGET,
          DUE,
          FINISHED,
          DROPPED,
          EXTERNAL,
          PROMISED,
          COMMITS,
          TICKET,
          OBJECTIVE,
          KEY,
          CRITERIA);

  private final Scope scope;
  private final List<Item> items = new ArrayList<>();

  private ItemReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * Reads the items and milestones of a project, or the milestones of a program.
   *
   * @param items the map of items; empty where there is none
   * @param milestones the map of milestones; empty where there is none
   * @param about the project or program, from which they inherit
   * @param team the project's team
   */
  static List<Item> read(
      Optional<Node> items,
      Optional<Node> milestones,
      About about,
      Optional<String> team,
      Scope scope) {
    ItemReader reader = new ItemReader(scope);
    AboutReader.Inherited inherited = AboutReader.Inherited.from(about);
    reader.collection(items, false, Optional.empty(), inherited, team);
    reader.collection(milestones, true, Optional.empty(), inherited, team);
    return List.copyOf(reader.items);
  }

  /**
   * Reads one item, group or milestone with all that it holds.
   *
   * @param milestone whether it stands among milestones
   * @param parent the group that holds it
   * @param inherited what it inherits
   * @param team the team of the group or project that holds it
   * @return itself, then what it holds
   */
  static List<Item> readOne(
      Node.Entry entry,
      boolean milestone,
      Optional<ItemId> parent,
      AboutReader.Inherited inherited,
      Optional<String> team,
      Scope scope) {
    ItemReader reader = new ItemReader(scope);
    reader.item(entry, milestone, parent, inherited, team);
    return List.copyOf(reader.items);
  }

  /** Reads a collection and returns the ids of its members. */
  private List<ItemId> collection(
      Optional<Node> node,
      boolean milestones,
      Optional<ItemId> parent,
      AboutReader.Inherited inherited,
      Optional<String> team) {
    List<ItemId> ids = new ArrayList<>();
    String field = milestones ? "milestones" : "items";
    for (Node.Entry entry :
        node.map(n -> Values.entries(n, "a map of ids", scope, field)).orElse(List.of())) {
      ids.add(new ItemId(scope.program(), scope.project(), entry.key().value()));
      item(entry, milestones, parent, inherited, team);
    }
    return ids;
  }

  private void item(
      Node.Entry entry,
      boolean milestone,
      Optional<ItemId> parent,
      AboutReader.Inherited inherited,
      Optional<String> groupTeam) {
    Fields fields = Fields.read(entry.value(), milestone ? MILESTONE_SHAPE : ITEM_SHAPE, scope);
    boolean group = !milestone && NamesReader.isGroup(entry.value());
    if (group) {
      GroupFields.refuse(fields, scope);
    }
    ItemId id = new ItemId(scope.program(), scope.project(), entry.key().value());
    About about = AboutReader.read(entry.key(), fields, inherited);
    Optional<String> team = fields.get(TEAM).or(() -> groupTeam);
    int place = items.size();
    List<ItemId> children = new ArrayList<>();
    if (group) {
      AboutReader.Inherited mine = AboutReader.Inherited.from(about);
      children.addAll(collection(fields.get(ITEMS), false, Optional.of(id), mine, team));
      children.addAll(collection(fields.get(MILESTONES), true, Optional.of(id), mine, team));
    }
    ItemKind kind = kind(fields, milestone, group);
    DependencyReader.checkGroups(fields.list(AFTER), group, scope);
    items.add(place, record(id, about, kind, parent, children, team, fields));
  }

  private static ItemKind kind(Fields fields, boolean milestone, boolean group) {
    if (group) {
      return ItemKind.GROUP;
    }
    boolean noDuration = fields.get(DURATION).map(d -> d.amount() == 0).orElse(false);
    return milestone || noDuration ? ItemKind.MILESTONE : ItemKind.TASK;
  }

  private Item record(
      ItemId id,
      About about,
      ItemKind kind,
      Optional<ItemId> parent,
      List<ItemId> children,
      Optional<String> team,
      Fields fields) {
    return new Item(
        id,
        about,
        kind,
        parent,
        List.copyOf(children),
        team,
        work(fields, kind),
        fields.list(AFTER),
        dates(fields),
        progress(fields),
        external(fields),
        fields.get(PROMISED),
        fields.get(COMMITS).orElse(Commitments.NONE),
        fields.get(TICKET),
        fields.get(OBJECTIVE),
        fields.get(KEY).orElse(false),
        fields.list(CRITERIA));
  }

  private Item.Work work(Fields fields, ItemKind kind) {
    Optional<Estimate> estimate = fields.get(ESTIMATE);
    Optional<Duration> duration = fields.get(DURATION);
    if (kind == ItemKind.MILESTONE) {
      duration = Optional.of(Duration.ofDays(0));
    } else if (duration.isPresent() && estimate.isPresent()) {
      both(fields);
    }
    return new Item.Work(
        duration, estimate, fields.get(NEEDS).orElse(Map.of()), fields.get(EFFORT));
  }

  private static Item.Dates dates(Fields fields) {
    return new Item.Dates(
        fields.get(NOT_BEFORE),
        fields.get(FIXED),
        fields.get(SLOT),
        fields.get(TARGET),
        fields.get(DUE));
  }

  private static Item.Progress progress(Fields fields) {
    return new Item.Progress(
        fields.get(STARTED),
        fields.get(FINISHED),
        fields.get(REMAINING),
        fields.get(PROGRESS),
        fields.get(DROPPED));
  }

  private void both(Fields fields) {
    scope
        .diagnostics()
        .add(
            fields.at(ESTIMATE),
            Rules.WRONG_VALUE,
            "an item has a 'duration' or an 'estimate', not both",
            "keep the estimate: it plans the item, and tells how sure you are");
  }

  private static Optional<String> external(Fields fields) {
    return fields
        .get(EXTERNAL)
        .filter(text -> !text.equals("false"))
        .map(text -> text.equals("true") ? "" : text);
  }
}
