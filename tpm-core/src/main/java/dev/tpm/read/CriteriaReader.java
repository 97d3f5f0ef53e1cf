package dev.tpm.read;

import dev.tpm.model.Item.Criterion;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads criteria: a text of {@code - [x]} lines, or a list of texts or maps. */
final class CriteriaReader implements Value<List<Criterion>> {
  private static final Pattern TASK = Pattern.compile("\\s*[-*+] \\[([ xX])\\] (.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*+] (.*)");

  private static final Field<Markdown> NAME =
      new Field<>("name", Values.MARKDOWN, "what must be true");
  private static final Field<String> OWNER = new Field<>("owner", Persons.PERSON, "who sees to it");
  private static final Field<LocalDate> DUE = new Field<>("due", Times.LAST_DAY, "by when");
  private static final Field<Boolean> DONE =
      new Field<>("done", Values.TRUE_OR_FALSE, "whether it is met");
  static final Shape SHAPE = Shape.plain("a criterion", NAME, OWNER, DUE, DONE);

  @Override
  public String wanted() {
    return "criteria: a text of '- [x]' lines, or a list";
  }

  @Override
  public Form form() {
    return Form.either(Form.TEXT, Form.listOf(Form.either(Form.TEXT, Form.table("criterion"))));
  }

  @Override
  public boolean mayBeAbsent() {
    return true;
  }

  @Override
  public Optional<List<Criterion>> read(Node node, Scope scope, String field) {
    List<Criterion> criteria = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      for (Node member : list.items()) {
        if (member instanceof Node.Mapping) {
          ofMap(member, scope).ifPresent(criteria::add);
        } else {
          Value.asText(member, "a criterion", scope, field)
              .ifPresent(text -> criteria.add(ofLine(text.value(), text.span())));
        }
      }
    } else if (!(node instanceof Node.Absent)) {
      Value.asText(node, wanted(), scope, field)
          .ifPresent(
              text ->
                  text.value()
                      .lines()
                      .filter(line -> !line.isBlank())
                      .forEach(line -> criteria.add(ofLine(line, text.span()))));
    }
    return Optional.of(List.copyOf(criteria));
  }

  private static Optional<Criterion> ofMap(Node node, Scope scope) {
    Fields fields = Fields.read(node, SHAPE, scope);
    return fields
        .get(NAME)
        .map(
            name ->
                new Criterion(
                    name, fields.get(OWNER), fields.get(DUE), fields.get(DONE).orElse(false)));
  }

  private static Criterion ofLine(String line, Span span) {
    Matcher task = TASK.matcher(line);
    if (task.matches()) {
      return criterion(task.group(2), !task.group(1).isBlank(), span);
    }
    Matcher bullet = BULLET.matcher(line);
    return criterion(bullet.matches() ? bullet.group(1) : line, false, span);
  }

  private static Criterion criterion(String text, boolean done, Span span) {
    return new Criterion(
        new Markdown(text.strip(), span), Optional.empty(), Optional.empty(), done);
  }
}
