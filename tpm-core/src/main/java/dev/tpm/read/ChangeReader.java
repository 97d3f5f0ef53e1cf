package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Change;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one change: {@code REF FIELD VALUE}, {@code REF after +REF}, {@code REF after -REF}, {@code
 * REF drop}.
 *
 * <p>The value is read by the field's own table, as if it stood in the plan where what is changed
 * stands.
 */
final class ChangeReader {
  private static final String DROP = "drop";
  private static final String NONE = "none";
  private static final String AFTER = ItemReader.AFTER.name();
  private static final Pattern CHANGE =
      Pattern.compile("(?<ref>\\S+)(?:\\s+(?<field>\\S+)(?:\\s+(?<value>.+))?)?", Pattern.DOTALL);
  private static final Pattern RELEASE =
      Pattern.compile("-\\s*(?<ref>\\S+)(?:\\s+(?<type>[A-Za-z]+))?");

  private final Scope scope;

  ChangeReader(Scope scope) {
    this.scope = scope;
  }

  /** The changes of one clause; none, with a message, where it is none. */
  List<Change> read(Node.Text clause) {
    Matcher matcher = CHANGE.matcher(clause.value());
    if (!matcher.matches()) {
      return List.of();
    }
    Node.Text ref = Values.stripped(clause, matcher.start("ref"), matcher.end("ref"));
    Optional<EntityId> subject =
        References.ANYTHING.read(ref, scope, "effect").filter(id -> isChangeable(id, ref));
    if (subject.isEmpty()) {
      return List.of();
    }
    if (matcher.group("field") == null) {
      wrong(
          clause.span(),
          "'" + Value.shown(clause.value()) + "' does not say what changes",
          "write a field and its value, such as '" + Value.shown(ref.value()) + " duration 10d'");
      return List.of();
    }
    Node.Text field = Values.stripped(clause, matcher.start("field"), matcher.end("field"));
    Optional<Node.Text> value =
        matcher.group("value") == null
            ? Optional.empty()
            : Optional.of(Values.stripped(clause, matcher.start("value"), matcher.end("value")));
    return field.value().equals(DROP)
        ? drop(subject.get(), clause, value)
        : change(subject.get(), clause, field, value);
  }

  private boolean isChangeable(EntityId id, Node.Text ref) {
    boolean whole = id.kind() == Kind.PROGRAM && id.id().isEmpty() && !scope.names().hasPrograms();
    if (ChangeFields.of(id, scope.names()).isPresent() && (whole || scope.names().has(id))) {
      return true;
    }
    wrong(
        ref.span(),
        "'" + Value.shown(ref.value()) + "' cannot be changed by an effect",
        "name an item, a milestone, a project, the program, a team, or what stands in a register");
    return false;
  }

  private List<Change> drop(EntityId subject, Node.Text clause, Optional<Node.Text> value) {
    if (value.isPresent()) {
      wrong(value.get().span(), "'drop' has no value", "write '" + subject.path() + " drop'");
    } else if (subject.kind() == Kind.ITEM || subject.kind() == Kind.PROJECT) {
      return List.of(new Change.Drop(subject, clause.span()));
    } else {
      wrong(
          clause.span(),
          "only items, milestones and projects are dropped",
          "change its 'status' or its dates instead");
    }
    return List.of();
  }

  private List<Change> change(
      EntityId subject, Node.Text clause, Node.Text name, Optional<Node.Text> value) {
    Optional<Field<?>> field = field(subject, name);
    if (field.isEmpty()) {
      return List.of();
    }
    Scope there = there(subject);
    if (value.isEmpty()) {
      field.get().value().read(new Node.Absent(name.span()), there, name.value());
      if (field.get().value().mayBeAbsent()) {
        wrong(
            name.span(),
            "'" + name.value() + "' has no value",
            "to take the field away write '" + name.value() + " none'");
      }
      return List.of();
    }
    if (value.get().value().equals(NONE)) {
      return List.of(new Change.Clear(subject, name.value(), clause.span()));
    }
    if (name.value().equals(AFTER) && value.get().value().matches("(?s)[+-].*")) {
      return dependencies(subject, value.get(), there);
    }
    Node node = FlowText.node(value.get());
    boolean read = field.get().value().read(node, there, name.value()).isPresent();
    if (read && name.value().equals(AFTER)) {
      DependencyReader.checkGroups(dependencies(node, there), isGroup(subject), scope);
    }
    return read
        ? List.of(new Change.Assign(subject, name.value(), value.get().value(), clause.span()))
        : List.of();
  }

  private Optional<Field<?>> field(EntityId subject, Node.Text name) {
    Shape shape = ChangeFields.of(subject, scope.names()).orElseThrow();
    if (ChangeFields.isHeld(name.value())) {
      wrong(
          name.span(),
          "'" + name.value() + "' is not changed by an effect",
          "change what it is about field by field, such as 'ledger/schema duration 10d'");
      return Optional.empty();
    }
    Optional<Field<?>> field = shape.field(name.value());
    if (field.isEmpty()) {
      scope
          .diagnostics()
          .add(
              Diagnostic.at(
                      name.span(),
                      Rules.UNKNOWN_FIELD,
                      shape.title() + " has no field '" + Value.shown(name.value()) + "'")
                  .withHelp(Nearest.help(name.value(), shape.names())));
    } else if (isGroup(subject) && GroupFields.isOfWork(field.get())) {
      GroupFields.refuse(field.get(), name.span(), scope);
      return Optional.empty();
    }
    return field;
  }

  /** Members that each begin with a plus or a minus: what is waited for besides, and no more. */
  private List<Change> dependencies(EntityId subject, Node.Text value, Scope there) {
    List<Change> changes = new ArrayList<>();
    int from = 0;
    for (String part : value.value().split(",", -1)) {
      Node.Text member = Values.stripped(value, from, from + part.length());
      if (member.value().startsWith("+")) {
        wait(subject, member, there).ifPresent(changes::add);
      } else if (member.value().startsWith("-")) {
        release(subject, member, there).ifPresent(changes::add);
      } else {
        wrong(
            member.span(),
            "'" + Value.shown(member.value()) + "' stands beside what has a sign, and has none",
            "write '+' before what is waited for besides, '-' before what no more");
      }
      from += part.length() + 1;
    }
    return changes;
  }

  private Optional<Change> wait(EntityId subject, Node.Text member, Scope there) {
    Node.Text written = Values.stripped(member, 1, member.value().length());
    List<Dependency> read = dependencies(written, there);
    DependencyReader.checkGroups(read, isGroup(subject), scope);
    return read.stream()
        .findFirst()
        .map(d -> new Change.Wait(subject, d, written.value(), member.span()));
  }

  private Optional<Change> release(EntityId subject, Node.Text member, Scope there) {
    Matcher matcher = RELEASE.matcher(member.value());
    if (!matcher.matches()) {
      wrong(
          member.span(),
          "'" + Value.shown(member.value()) + "' does not say what is waited for no more",
          "write '-ledger/api', or '-ledger/api SS' where there are two on one item");
      return Optional.empty();
    }
    Node.Text ref = Values.stripped(member, matcher.start("ref"), matcher.end("ref"));
    Optional<ItemId> item = References.ITEM.read(ref, there, AFTER);
    Optional<Dependency.Type> type = Optional.empty();
    if (matcher.group("type") != null) {
      Span place = Values.part(member, matcher.start("type"), matcher.group("type").length());
      type = DependencyReader.typeOrMessage(matcher.group("type"), place, scope);
      if (type.isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<Dependency.Type> only = type;
    return item.map(id -> new Change.Release(subject, id, only, member.span()));
  }

  private static List<Dependency> dependencies(Node node, Scope there) {
    return ItemReader.AFTER.value().read(node, there, AFTER).orElse(List.of());
  }

  /** Where what is changed stands: references in a value are meant from there. */
  private Scope there(EntityId subject) {
    String project = subject.kind() == Kind.PROJECT ? subject.id() : subject.project();
    return new Scope(
        scope.diagnostics(), scope.names(), scope.persons(), subject.program(), project);
  }

  private boolean isGroup(EntityId id) {
    return id.kind() == Kind.ITEM
        && scope.names().item(id.asItem()).map(Names.ItemName::group).orElse(false);
  }

  private void wrong(Span span, String message, String help) {
    scope.diagnostics().add(span, Rules.WRONG_CHANGE, message, help);
  }
}
