package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Item.Criterion;
import dev.tpm.model.Markdown;
import java.util.List;
import java.util.stream.Stream;

/** A milestone is finished and not all its criteria are met. */
final class OpenCriteria implements Check {
  @Override
  public Rule rule() {
    return Rules.OPEN_CRITERIA;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.directory().items().stream().filter(Item::isFinished).flatMap(OpenCriteria::of);
  }

  private static Stream<Finding> of(Item item) {
    List<Criterion> open = item.criteria().stream().filter(c -> !c.done()).toList();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    Markdown first = open.get(0).text();
    String met = item.criteria().size() - open.size() + " of " + item.criteria().size();
    return Stream.of(
        Finding.at(
                item,
                "finished",
                Rules.OPEN_CRITERIA,
                "'" + item.name() + "' is finished, and " + met + " of its criteria are met")
            .withRelated("open: " + first.text(), TextPlace.of(first, first.text(), 0))
            .withHelp("mark what is met with '- [x]', or take 'finished' back"));
  }
}
