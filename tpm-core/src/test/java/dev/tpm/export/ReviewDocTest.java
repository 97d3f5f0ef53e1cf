package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.SamplePast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The comment in {@code docs/review.md} is one that was made. */
class ReviewDocTest {
  private static final String START = "<!-- example -->\n";
  private static final String END = "<!-- end of example -->\n";

  @Test
  void showsAChangeOfTheSample() throws IOException {
    String page = Files.readString(Path.of("../docs/review.md"), UTF_8);
    assertThat(page).contains(START).contains(END);
    String comment = new String(Objects.requireNonNull(SamplePast.change().get("diff.md")), UTF_8);
    String shown = comment.substring(comment.indexOf('\n') + 1).replaceAll("(?m)^### ", "#### ");
    Golden.check(
        "../../../../docs/review.md",
        page.substring(0, page.indexOf(START) + START.length())
            + "\n"
            + shown
            + "\n"
            + page.substring(page.indexOf(END)));
  }
}
