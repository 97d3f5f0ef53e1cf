package dev.tpm.cases;

import dev.tpm.check.Checks;
import dev.tpm.check.DependencyCycles;
import dev.tpm.check.Findings;
import dev.tpm.check.Texts;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.insight.Directory;
import dev.tpm.insight.Facts;
import dev.tpm.model.Plan;
import dev.tpm.read.PlanReader;
import dev.tpm.render.markdown.Markdown;
import dev.tpm.schedule.Cycles;
import dev.tpm.schedule.Scheduler;
import dev.tpm.source.SourceTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A plan that went through reading, scheduling and checking.
 *
 * @param said everything that was said, by place
 * @param checked what is known of the plan and was found in it; absent where it cannot be read
 *     whole
 */
public record CheckedPlan(List<Diagnostic> said, Optional<Checked> checked) {

  /** What is known of a plan that could be read whole, and what was found in it. */
  public record Checked(Facts facts, Findings findings) {}

  /** Reads, schedules and checks the files of a tree, whose programs give their status dates. */
  public static CheckedPlan of(SourceTree tree) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      PlanFiles files = PlanFilesReader.read(tree, Limits.DEFAULT, diagnostics);
      Optional<Plan> plan = PlanReader.read(files, "src/program", diagnostics);
      plan.ifPresent(
          p -> DependencyCycles.of(Cycles.of(p), Directory.of(p)).forEach(diagnostics::add));
      if (plan.isEmpty() || diagnostics.blocksReading()) {
        return new CheckedPlan(diagnostics.sorted(), Optional.empty());
      }
      Facts facts = facts(plan.get());
      Findings findings = new Checks(texts(), Set.copyOf(files.assets())).run(facts);
      List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
      all.addAll(findings.diagnostics());
      return new CheckedPlan(
          all.stream().sorted().toList(), Optional.of(new Checked(facts, findings)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of a plan of one text, which must read whole. */
  public static Facts facts(String text) {
    CheckedPlan plan = of(PlanCase.of("plan", "=== program.yaml ===\n" + text).tree(false));
    return plan.checked()
        .orElseThrow(() -> new IllegalArgumentException(plan.said().toString()))
        .facts();
  }

  private static Facts facts(Plan plan) {
    Map<String, LocalDate> dates = new TreeMap<>();
    plan.programs().forEach(p -> dates.put(p.entityId().id(), LocalDate.parse(p.statusDate())));
    return Facts.of(plan, Scheduler.schedule(plan, dates));
  }

  private static Texts texts() {
    Markdown markdown = new Markdown(Optional.empty());
    return new Texts() {
      @Override
      public List<Mention> references(String text) {
        return markdown.mentions(text).stream()
            .map(m -> new Mention(m.text(), m.offset()))
            .toList();
      }

      @Override
      public List<Mention> pictures(String text) {
        return markdown.pictures(text).stream()
            .map(m -> new Mention(m.text(), m.offset()))
            .toList();
      }
    };
  }
}
