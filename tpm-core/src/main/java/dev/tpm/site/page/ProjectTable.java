package dev.tpm.site.page;

import dev.tpm.model.Project;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.KeyEntry;
import dev.tpm.site.chart.Swatches;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import java.util.List;
import java.util.Optional;

/**
 * Projects with their strips, the worst first.
 *
 * @param axis the head of the strips' column; absent where no project has a date
 * @param axisWords what the axis shows
 * @param key what the shapes stand for
 * @param heads what stands over the other columns: health, project, next, finish, chance
 * @param chances whether there is a forecast, and so a column of chances
 * @param names what rows can be chosen by besides what they show; see {@link Choices}
 */
public record ProjectTable(
    Head head,
    Optional<Drawing> axis,
    String axisWords,
    List<ProjectRow> rows,
    List<KeyEntry> key,
    List<String> heads,
    boolean chances,
    String names) {
  public ProjectTable {
    rows = List.copyOf(rows);
    key = List.copyOf(key);
    heads = List.copyOf(heads);
  }

  /**
   * The table.
   *
   * @param projects the projects, in the order of the rows
   */
  static ProjectTable of(Here here, Head head, List<Project> projects) {
    Optional<Strips> strips = Strips.of(here, projects);
    boolean chances = Odds.has(here.subject());
    return new ProjectTable(
        head,
        strips.map(Strips::head),
        strips.map(Strips::words).orElse(""),
        projects.stream().map(project -> ProjectRow.of(here, project, strips)).toList(),
        strips
            .map(all -> Swatches.ofStrips(chances, !all.freezes().isEmpty(), here.wording()::say))
            .orElseGet(List::of),
        List.of(
            here.wording().say("overview.column.health"),
            here.wording().say("overview.column.project"),
            here.wording().say("overview.column.next"),
            here.wording()
                .say(chances ? "overview.column.finish.likely" : "overview.column.finish"),
            here.wording().say("overview.column.due"),
            here.wording().say("overview.column.chance"),
            here.wording().say("overview.column.by-due")),
        chances,
        Choices.objectives(here));
  }
}
