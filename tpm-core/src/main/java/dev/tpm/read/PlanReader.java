package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Person;
import dev.tpm.model.Plan;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.syntax.Document;
import dev.tpm.syntax.Node;
import dev.tpm.syntax.PlanFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the files of a plan into its meaning, and says every mistake in them. */
public final class PlanReader {
  private static final Pattern YEAR = Pattern.compile("\\b(19[0-9]{2}|2[01][0-9]{2})-");
  private static final int YEARS_AHEAD = 5;
  private static final int MOST_YEARS = 60;

  private final PlanFiles files;
  private final Diagnostics diagnostics;

  private PlanReader(PlanFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a plan.
   *
   * @param files its files
   * @param where the folder as messages name it, such as {@code src/program}
   * @param diagnostics where every mistake is said
   * @return the plan as far as it could be read; empty where there is none at all. It is whole only
   *     when nothing that was said {@linkplain Diagnostics#blocksReading blocks reading}
   */
  public static Optional<Plan> read(PlanFiles files, String where, Diagnostics diagnostics) {
    return draft(files, where, diagnostics).map(Draft::plan);
  }

  /** Reads a plan in the same way, and keeps what is needed to read it with changes. */
  public static Optional<Draft> draft(PlanFiles files, String where, Diagnostics diagnostics) {
    return Layout.merge(files.documents(), where, diagnostics)
        .map(new PlanReader(files, diagnostics)::draft);
  }

  private Draft draft(Layout.Tree tree) {
    Names names = NamesReader.read(tree, diagnostics);
    ProgramReader programReader = new ProgramReader(new PublicHolidays(this::years));
    Node.Text noKey = new Node.Text("", true, tree.root().span());
    Set<String> people = ProgramReader.declared(tree.root());
    Scope scope = new Scope(diagnostics, names, new Persons("", people), "", "");
    if (tree.type() == EntityType.PROGRAM) {
      Plan plan =
          new Plan(Optional.empty(), List.of(programReader.read(noKey, tree.root(), scope)));
      return new Draft(
          plan,
          scope,
          Map.of("", new Draft.Part(noKey, tree.root(), programReader, scope, p -> p)));
    }
    return portfolio(tree.root(), noKey, programReader, scope, people);
  }

  private Draft portfolio(
      Node.Mapping root,
      Node.Text noKey,
      ProgramReader programReader,
      Scope scope,
      Set<String> people) {
    Fields fields = Fields.read(root, PortfolioReader.SHAPE, scope);
    if (!fields.has(AboutReader.NAME)) {
      diagnostics.add(root.span(), Rules.MISSING_FIELD, "a portfolio has a name");
    }
    Portfolio portfolio = PortfolioReader.read(noKey, fields, scope);
    List<Program> programs = new ArrayList<>();
    Map<String, Draft.Part> parts = new LinkedHashMap<>();
    for (Node.Entry entry : programs(fields, scope)) {
      String id = entry.key().value();
      Set<String> all = new LinkedHashSet<>(people);
      all.addAll(ProgramReader.declared(entry.value()));
      Scope inside = new Scope(diagnostics, scope.names(), new Persons(id, all), id, "");
      Program program = programReader.read(entry.key(), entry.value(), inside);
      UnaryOperator<Program> shared =
          read -> read.withPeople(withShared(id, read.people(), portfolio.people()));
      programs.add(shared.apply(program));
      Node.Mapping map = TreeEdit.asMap(entry.value());
      parts.put(id, new Draft.Part(entry.key(), map, programReader, inside, shared));
    }
    return new Draft(new Plan(Optional.of(portfolio), List.copyOf(programs)), scope, parts);
  }

  /**
   * A program's people, then those that the portfolio declares for all: in each program they are
   * its own, since what is theirs to do is the program's.
   */
  private static List<Person> withShared(String program, List<Person> own, List<Person> shared) {
    Set<String> keys = new HashSet<>();
    own.forEach(person -> keys.add(person.id()));
    List<Person> all = new ArrayList<>(own);
    shared.stream()
        .filter(person -> keys.add(person.id()))
        .map(person -> person.in(program))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static List<Node.Entry> programs(Fields fields, Scope scope) {
    return fields
        .get(PortfolioReader.PROGRAMS)
        .map(node -> Values.entries(node, "a map of programs", scope, "programs"))
        .orElse(List.of());
  }

  /** The years that the files write, and some more: a forecast may run late. */
  private PublicHolidays.Years years() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Document document : files.documents()) {
      Matcher matcher = YEAR.matcher(document.file().text());
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    return first > last
        ? new PublicHolidays.Years(0, -1)
        : new PublicHolidays.Years(Math.max(first - 1, last - MOST_YEARS), last + YEARS_AHEAD);
  }
}
