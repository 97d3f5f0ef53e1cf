package dev.tpm.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Stakeholder;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoAndWhereTest {
  @TempDir Path folder;

  @Test
  void knowsTheHolidaysOfARegion() throws IOException {
    Program program =
        read(
            "name: P\nstart: 2027-01-04\ncalendar: {holidays: [{country: DE-BY}]}\nmilestones: {m: M}\n");

    assertThat(program.calendar().holidays())
        .anySatisfy(
            holiday -> {
              assertThat(holiday.range().first()).isEqualTo(LocalDate.of(2027, 1, 6));
              assertThat(holiday.name()).contains("Epiphany");
            });
  }

  @Test
  void promisesToAPersonWhoIsAStakeholderWithoutDoubt() throws IOException {
    Program program =
        read(
            """
            name: P
            people: {ana: Ana Silva}
            stakeholders: {ana: {interest: high}}
            projects: {p: {items: {a: {duration: 1d, commits: {ana: 2027-01-08}}}}}
            """);

    Item item = program.projects().get(0).items().get(0);
    assertThat(item.commits().each())
        .containsOnlyKeys(new EntityId(Kind.STAKEHOLDER, "", "", "ana"));
  }

  @Test
  void aStakeholderWhoIsAPersonHasTheirName() throws IOException {
    Program program =
        read(
            """
            name: P
            people: {ana: Ana Silva, bo: Bo Lind}
            stakeholders: {ana: {interest: high}, bo: {name: The board}, bank: {interest: low}}
            milestones: {m: M}
            """);

    assertThat(program.stakeholders())
        .extracting(Stakeholder::name)
        .containsExactly("Ana Silva", "The board", "bank");
  }

  private Program read(String text) throws IOException {
    Files.writeString(folder.resolve("program.yaml"), text);
    Diagnostics diagnostics = new Diagnostics();
    Program program =
        PlanReader.read(
                PlanFilesReader.read(new FolderTree(folder, ""), Limits.DEFAULT, diagnostics),
                "",
                diagnostics)
            .orElseThrow()
            .programs()
            .get(0);
    assertThat(diagnostics.sorted()).isEmpty();
    return program;
  }
}
