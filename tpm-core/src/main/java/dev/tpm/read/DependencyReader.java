package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.ItemId;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code after}: one dependency, a list, or commas in one text; short or long. */
final class DependencyReader implements Value<List<Dependency>> {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<ref>[^\\s+]+)(?:\\s+(?<type>[A-Za-z]+))?(?:\\s*(?<sign>[+-])\\s*(?<lag>[0-9]\\S*))?");
  private static final Duration NONE = Duration.ofDays(0);

  private static final Field<Node> ITEM =
      new Field<>("item", Value.node("an item"), "what it waits for");
  private static final Field<Dependency.Type> TYPE =
      new Field<>(
          "type",
          Value.text("one of FS, SS, FF, SF", DependencyReader::type),
          "which ends are tied together; FS where absent");
  private static final Field<Node> LAG = new Field<>("lag", Value.node("a lag"), "how long after");
  private static final Field<LocalDate> NEEDED_BY =
      new Field<>("needed-by", Times.LAST_DAY, "when the waiting side needs it");
  private static final Field<String> NOTE = new Field<>("note", Values.LINE, "a word about it");
  static final Shape SHAPE = Shape.plain("a dependency", ITEM, TYPE, LAG, NEEDED_BY, NOTE);

  @Override
  public String wanted() {
    return "items that it waits for, such as [schema, ledger/api FS +2d]";
  }

  @Override
  public Form form() {
    return Form.listOf(Form.either(Form.TEXT, Form.table("dependency")));
  }

  @Override
  public boolean mayBeAbsent() {
    return true;
  }

  @Override
  public Optional<List<Dependency>> read(Node node, Scope scope, String field) {
    List<Dependency> all = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      list.items().forEach(member -> member(member, scope, field, all));
    } else if (!(node instanceof Node.Absent)) {
      member(node, scope, field, all);
    }
    return Optional.of(List.copyOf(all));
  }

  /** The dependencies of a field, each by itself; a list that may be changed. */
  static List<Node> members(Node node) {
    List<Node> members = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      list.items().forEach(member -> members.addAll(members(member)));
    } else if (node instanceof Node.Text text) {
      int from = 0;
      for (String part : text.value().split(",", -1)) {
        members.add(Values.stripped(text, from, from + part.length()));
        from += part.length() + 1;
      }
    } else if (node instanceof Node.Mapping) {
      members.add(node);
    }
    return members;
  }

  private void member(Node node, Scope scope, String field, List<Dependency> all) {
    if (node instanceof Node.Mapping) {
      longForm(node, scope).ifPresent(all::add);
      return;
    }
    Value.asText(node, wanted(), scope, field)
        .ifPresent(
            text -> {
              int from = 0;
              for (String part : text.value().split(",", -1)) {
                shortForm(text, from, part, scope).ifPresent(all::add);
                from += part.length() + 1;
              }
            });
  }

  private Optional<Dependency> shortForm(Node.Text text, int from, String part, Scope scope) {
    int lead = part.length() - part.stripLeading().length();
    String written = part.strip();
    Span span = Values.part(text, from + lead, Math.max(1, written.length()));
    Matcher matcher = SHORT.matcher(written);
    if (!matcher.matches()) {
      Values.wrong(
          scope,
          span,
          written,
          "a dependency such as 'schema', 'ledger/api SS +2d' or 'tests -1d'",
          Optional.empty());
      return Optional.empty();
    }
    Span refSpan = Values.part(text, from + lead, matcher.end("ref"));
    Optional<ItemId> item = ItemReferences.item(matcher.group("ref"), refSpan, scope);
    Optional<Dependency.Type> type = Optional.of(Dependency.Type.FS);
    if (matcher.group("type") != null) {
      Span place =
          Values.part(text, from + lead + matcher.start("type"), matcher.group("type").length());
      type = typeOrMessage(matcher.group("type"), place, scope);
    }
    Optional<Duration> lag = Optional.of(NONE);
    if (matcher.group("lag") != null) {
      Span place =
          Values.part(
              text,
              from + lead + matcher.start("sign"),
              matcher.end("lag") - matcher.start("sign"));
      lag = lag(matcher.group("sign") + matcher.group("lag"), place, scope);
    }
    if (item.isEmpty() || type.isEmpty() || lag.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dependency(
            item.get(), type.get(), lag.get(), Optional.empty(), Optional.empty(), span));
  }

  private Optional<Dependency> longForm(Node node, Scope scope) {
    Fields fields = Fields.read(node, SHAPE, scope);
    Optional<Node> item = fields.get(ITEM);
    if (item.isEmpty()) {
      scope.diagnostics().add(node.span(), Rules.MISSING_FIELD, "a dependency names its 'item'");
      return Optional.empty();
    }
    Optional<ItemId> predecessor = References.ITEM.read(item.get(), scope, "item");
    Optional<Duration> lag =
        fields
            .get(LAG)
            .flatMap(n -> Value.asText(n, "a lag such as 2d or -1d", scope, "lag"))
            .flatMap(text -> lag(text.value().strip(), text.span(), scope));
    return predecessor.map(
        id ->
            new Dependency(
                id,
                fields.get(TYPE).orElse(Dependency.Type.FS),
                lag.orElse(NONE),
                fields.get(NEEDED_BY),
                fields.get(NOTE),
                item.get().span()));
  }

  private static Optional<Dependency.Type> type(String text) {
    for (Dependency.Type type : Dependency.Type.values()) {
      if (type.name().equals(text.toUpperCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** A type of dependency; a message where it is none. */
  static Optional<Dependency.Type> typeOrMessage(String text, Span span, Scope scope) {
    Optional<Dependency.Type> type = type(text);
    if (type.isEmpty()) {
      scope
          .diagnostics()
          .add(
              Diagnostic.at(
                      span,
                      Rules.WRONG_VALUE,
                      "'" + Value.shown(text) + "' is no type of dependency")
                  .withHelp(
                      "one of FS (finish to start), SS (start to start), FF (finish to finish),"
                          + " SF (start to finish); several dependencies are parted by commas"));
    }
    return type;
  }

  private static Optional<Duration> lag(String text, Span span, Scope scope) {
    String sign = text.startsWith("-") ? "-" : text.startsWith("+") ? "+" : "";
    Optional<Duration> length = Times.duration(text.substring(sign.length()).strip());
    if (length.isEmpty()) {
      Values.wrong(
          scope,
          span,
          text,
          "a lag such as +2d, -1d or +3ed",
          Times.durationHint(text.substring(sign.length()).strip()));
    }
    return length.map(d -> new Duration(sign.equals("-") ? -d.amount() : d.amount(), d.unit()));
  }

  /** Says which types mean nothing clear between groups. */
  static void checkGroups(List<Dependency> after, boolean successorIsGroup, Scope scope) {
    for (Dependency dependency : after) {
      boolean onGroup =
          scope.names().item(dependency.predecessor()).map(Names.ItemName::group).orElse(false);
      Dependency.Type type = dependency.type();
      boolean unclear =
          (onGroup && (type == Dependency.Type.SS || type == Dependency.Type.SF))
              || (successorIsGroup && (type == Dependency.Type.FF || type == Dependency.Type.SF));
      if (unclear) {
        scope
            .diagnostics()
            .add(
                dependency.span(),
                Rules.GROUP_DEPENDENCY,
                type + (onGroup ? " on a group" : " of a group") + " says nothing clear",
                "name an item inside the group instead");
      }
    }
  }
}
