package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A proposed decision, an open question or an open ask has nobody who is to answer it. */
final class NoAddressee implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.NO_ADDRESSEE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      Register register = facts.register(program);
      register.decisions().stream()
          .filter(d -> d.isOpen() && d.deciders().isEmpty())
          .forEach(d -> found.add(finding(d, "is to be decided by nobody", "deciders")));
      register.questions().stream()
          .filter(q -> q.isOpen() && q.of().isEmpty())
          .forEach(q -> found.add(finding(q, "is asked of nobody", "of")));
      register.asks().stream()
          .filter(a -> a.isOpen() && a.of().isEmpty())
          .forEach(a -> found.add(finding(a, "is asked of nobody", "of")));
    }
    return found.stream();
  }

  private static Finding finding(Entity entity, String what, String field) {
    return Finding.at(
            entity,
            entity.about().span(),
            HygieneRules.NO_ADDRESSEE,
            "'" + entity.name() + "' " + what)
        .withHelp("write '" + field + ": ' and whose turn it is");
  }
}
