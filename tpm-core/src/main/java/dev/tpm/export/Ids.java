package dev.tpm.export;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import java.util.List;

/**
 * How things are called in the data of one program: as its own files call them from anywhere in it,
 * so that the data are the same whether the program stands alone or in a portfolio.
 *
 * @param home the program's id in its portfolio; empty where it stands alone, or for the portfolio
 */
record Ids(String home) {

  /** {@code project/id}, {@code /id} for a program's own, {@code program:project/id} elsewhere. */
  String of(ItemId item) {
    return abroad(item.program()) + item.project() + "/" + item.id();
  }

  /** The id where its kind is plain: {@code id}, {@code project/id}; an item's as an item's. */
  String of(EntityId id) {
    return switch (id.kind()) {
      case ITEM -> of(id.asItem());
      case PROGRAM, TAG, BUDGET -> id.id();
      default ->
          abroad(id.program()) + (id.project().isEmpty() ? "" : id.project() + "/") + id.id();
    };
  }

  /** The id with its kind, where a field may name several: {@code team:ledger}. */
  String withKind(EntityId id) {
    String path = of(id);
    return id.kind() == Kind.BUDGET || path.isEmpty()
        ? id.kind().word()
        : id.kind().word() + ":" + path;
  }

  List<String> of(List<EntityId> ids) {
    return ids.stream().map(this::of).toList();
  }

  List<String> withKind(List<EntityId> ids) {
    return ids.stream().map(this::withKind).toList();
  }

  private String abroad(String program) {
    return program.isEmpty() || program.equals(home) ? "" : program + ":";
  }
}
