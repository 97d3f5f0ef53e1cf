package dev.tpm;

import dev.tpm.insight.Effects;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.insight.Shift;
import dev.tpm.insight.WayBack;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the sample's effects do and how its late dates could come back: its texts quote some of
 * these figures, and they have to be true.
 */
class SampleEffectsTest {
  private static final int SHOWN = 6;

  @Test
  void doWhatItsTextsSay() throws IOException {
    Facts facts =
        Tpm.run(
                new FolderTree(Path.of("../sample-program/src/program"), ""),
                Options.on(LocalDate.parse("2026-11-23")))
            .facts()
            .orElseThrow();

    List<String> lines = new ArrayList<>();
    facts.effects().alone().forEach(worked -> add(worked, lines));
    facts.effects().paths().forEach(worked -> add(worked, lines));
    facts.waysBack().forEach(way -> add(way, lines));
    Golden.check("sample/effects.txt", String.join("\n", lines) + "\n");
  }

  private static void add(Effects.Worked worked, List<String> lines) {
    lines.add(worked.of().entityId() + ": " + worked.text());
    worked.answer().difference().shifts().stream()
        .filter(shift -> shift.now().due().isPresent())
        .limit(SHOWN)
        .forEach(shift -> lines.add("  " + told(shift)));
  }

  private static String told(Shift shift) {
    return shift.subject() + ": " + told(shift.now()) + " → " + told(shift.then());
  }

  private static String told(Shift.Stand stand) {
    return stand.finish().map(LocalDate::toString).orElse("dropped")
        + stand.health().map(health -> ", " + Sentences.words(health)).orElse("")
        + (stand.chance().isPresent()
            ? ", " + Sentences.percent(stand.chance().getAsDouble())
            : "");
  }

  private static void add(WayBack way, List<String> lines) {
    lines.add("way back of " + way.of() + ": " + Sentences.dates(way.variance()));
    way.shortcuts()
        .forEach(
            s ->
                lines.add(
                    "  %s %d of %d days shorter: %s"
                        .formatted(s.item(), s.less(), s.remaining(), s.result().finish())));
    way.together().ifPresent(all -> lines.add("  together: " + all.finish()));
  }
}
