package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every page is HTML as the standard's own validator knows it. */
class ValidHtmlTest {
  private static final Path SHARED = Path.of(System.getProperty("tpm.shared", "../../shared"));

  @Test
  void ofTheSample() throws IOException, SAXException {
    assertThat(mistakes(Path.of("../sample-program/src/program"), 1)).isEmpty();
  }

  @Test
  void ofWhatThePastTells(@TempDir Path folder) throws Exception {
    Optional<Path> plan = SamplePast.in(folder.resolve("past"));
    assumeTrue(plan.isPresent(), "there is no git here");
    Options options =
        new Options(
                LocalDate.of(2026, 11, 23), Optional.empty(), GitPlan.of(plan.get().toRealPath()))
            .withPast(plan.get());
    Map<String, byte[]> files =
        Tpm.site(Tpm.run(new FolderTree(plan.get(), ""), options), options, "tpm");
    assertThat(files).containsKey("changes.html");
    files.keySet().removeIf(path -> !path.matches("(changes|index|history|for/.*)\\.html"));
    assertThat(mistakes(files, 1)).isEmpty();
  }

  @Test
  void ofARealProgramOfManyProjects() throws IOException, SAXException {
    Path plan = SHARED.resolve("data/kubernetes-enhancements");
    assumeTrue(Files.isDirectory(plan), "the real program is not here");
    assertThat(mistakes(plan, 7)).isEmpty();
  }

  /** What the validator says of every {@code step}th page. */
  private static List<String> mistakes(Path plan, int step) throws IOException, SAXException {
    Options options = Options.on(LocalDate.of(2026, 11, 23));
    return mistakes(Tpm.site(Tpm.run(new FolderTree(plan, ""), options), options, "tpm"), step);
  }

  private static List<String> mistakes(Map<String, byte[]> files, int step)
      throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> said = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html") && count++ % step == 0) {
        String messages = validator.validate(new ByteArrayInputStream(file.getValue()));
        messages
            .lines()
            .filter(line -> line.contains("error"))
            .forEach(line -> said.add(file.getKey() + line));
      }
    }
    assertThat(count).as("pages").isPositive();
    return said;
  }
}
