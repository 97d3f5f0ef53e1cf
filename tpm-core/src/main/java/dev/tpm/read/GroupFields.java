package dev.tpm.read;

import dev.tpm.diagnostic.Rules;
import dev.tpm.source.Span;
import java.util.List;

/** What an item cannot say once it has items of its own, as it follows from them. */
final class GroupFields {
  private static final List<Field<?>> OF_WORK =
      List.of(
          ItemReader.DURATION,
          ItemReader.ESTIMATE,
          ItemReader.FIXED,
          ItemReader.SLOT,
          ItemReader.STARTED,
          ItemReader.FINISHED,
          ItemReader.REMAINING,
          ItemReader.PROGRESS,
          ItemReader.EXTERNAL,
          ItemReader.PROMISED,
          ItemReader.KEY,
          ItemReader.CRITERIA);

  private GroupFields() {}

  /** Whether only an item without items of its own can have a field. */
  static boolean isOfWork(Field<?> field) {
    return OF_WORK.contains(field);
  }

  /** Says which fields of a group's map are none of a group. */
  static void refuse(Fields fields, Scope scope) {
    OF_WORK.stream().filter(fields::has).forEach(field -> refuse(field, fields.at(field), scope));
  }

  /** Says that a group has no such field. */
  static void refuse(Field<?> field, Span span, Scope scope) {
    scope
        .diagnostics()
        .add(
            span,
            Rules.GROUP_FIELD,
            "a group has no '" + field.name() + "': it follows from its items",
            "say it of an item inside");
  }
}
