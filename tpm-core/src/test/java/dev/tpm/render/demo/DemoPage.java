package dev.tpm.render.demo;

import dev.tpm.render.markdown.SafeHtml;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.KeyEntry;
import dev.tpm.site.chart.TeamMatrix;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import java.util.List;

/** A page with everything that pages are made of, to look at. */
public record DemoPage(
    Frame frame,
    State state,
    String verdict,
    SafeHtml say,
    List<Piece> by,
    List<Fact> card,
    List<Fact> facts,
    Link all,
    Drawing stripHead,
    List<Project> projects,
    List<KeyEntry> stripKey,
    List<Timeline> timelines,
    Table table,
    Figure burnUp,
    Figure risks,
    TeamMatrix matrix,
    List<Drawing> bullets,
    SafeHtml text) {

  /** A row of the table of projects. */
  public record Project(State state, Cell name, Drawing strip, Cell next, Cell finish) {}
}
