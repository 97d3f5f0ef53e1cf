package dev.tpm.site.register;

import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was decided, month by month, and what replaced what.
 *
 * @param decided all that was decided, whatever the outcome, in the order of the plan
 */
record DecisionTables(Here here, List<Decision> decided) {
  private static final Comparator<Decision> LATEST =
      Comparator.<Decision, LocalDate>comparing(d -> d.date().orElse(LocalDate.MIN)).reversed();

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (!decided.isEmpty()) {
      parts.add(
          part(
              "decided",
              "decisions.decided",
              months().entrySet().stream().map(m -> month(m.getKey(), m.getValue())).toList()));
    }
    List<Row> chains = decided.stream().filter(this::isFirst).map(this::chain).toList();
    if (!chains.isEmpty()) {
      parts.add(part("chains", "decisions.chains", List.of(chains(chains))));
    }
    return parts;
  }

  private Part part(String id, String key, List<Part.Titled> tables) {
    return new Part(
        id,
        words().say(key + ".title"),
        words().say(key + ".note"),
        false,
        List.of(),
        tables,
        Optional.empty());
  }

  /** The latest month first; what has no date comes last. */
  private Map<YearMonth, List<Decision>> months() {
    Map<YearMonth, List<Decision>> months = new TreeMap<>(Comparator.reverseOrder());
    for (Decision decision : decided.stream().sorted(LATEST).toList()) {
      YearMonth month = decision.date().map(YearMonth::from).orElse(UNDATED);
      months.computeIfAbsent(month, key -> new ArrayList<>()).add(decision);
    }
    return months;
  }

  private static final YearMonth UNDATED = YearMonth.of(0, 1);

  private Part.Titled month(YearMonth month, List<Decision> some) {
    String title =
        month.equals(UNDATED)
            ? words().say("decisions.month.none")
            : words()
                .say(
                    "decisions.month",
                    words().say("common.month.long." + month.getMonthValue()),
                    month.getYear());
    List<Column> columns =
        List.of(
            column("decision", Column.Kind.NAME, false),
            column("date", Column.Kind.SHORT, false),
            column("status", Column.Kind.SHORT, false),
            column("by", Column.Kind.TEXT, true));
    return new Part.Titled(title, new Table(title, columns, some.stream().map(this::row).toList()));
  }

  private Column column(String head, Column.Kind kind, boolean minor) {
    return new Column(words().say("decisions.head." + head), kind, minor);
  }

  private Row row(Decision decision) {
    Rows rows = Rows.on(here);
    EntityId id = decision.entityId();
    List<Optional<List<Piece>>> sub =
        List.of(
            Optional.of(List.of(Words.of(id.toString()))),
            rows.project(id),
            replaces(decision),
            decision.supersededBy().map(by -> words().line("decisions.replaced", here.link(by))));
    return new Row(
        here.anchor(id),
        List.of(
            new Cell(List.of(rows.name(decision)), rows.join(sub)),
            decision.date().map(day -> Cell.of(words().day(day))).orElse(Cell.empty()),
            Cell.of(here.signs().word(decision).orElse("")),
            new Cell(rows.people(decision.deciders()), List.of())));
  }

  private Optional<List<Piece>> replaces(Decision decision) {
    return decision.supersedes().isEmpty()
        ? Optional.empty()
        : Optional.of(
            words().line("decisions.replaces", Rows.on(here).links(decision.supersedes())));
  }

  /** Whether a chain begins with it: it was replaced, and replaced nothing itself. */
  private boolean isFirst(Decision decision) {
    return decision.supersedes().isEmpty() && decision.supersededBy().isPresent();
  }

  private Row chain(Decision first) {
    List<Decision> chain = DecisionChain.from(here.facts().directory(), first);
    List<Piece> line = List.of();
    for (Decision link : chain) {
      line =
          line.isEmpty()
              ? List.of(here.link(link))
              : words().line("decisions.chains.next", line, here.link(link));
    }
    Decision last = chain.get(chain.size() - 1);
    return new Row(
        "", List.of(new Cell(line, List.of()), Cell.of(here.signs().word(last).orElse(""))));
  }

  private Part.Titled chains(List<Row> chains) {
    return new Part.Titled(
        "",
        new Table(
            words().say("decisions.chains.caption"),
            List.of(
                new Column(words().say("decisions.chains.head.chain"), Column.Kind.NAME, false),
                new Column(words().say("decisions.chains.head.now"), Column.Kind.SHORT, false)),
            chains));
  }

  private Wording words() {
    return here.wording();
  }
}
