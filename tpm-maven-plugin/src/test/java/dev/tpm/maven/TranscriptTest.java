package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private final List<String> heard = new ArrayList<>();
  private final Log log =
      new SystemStreamLog() {
        @Override
        public void error(CharSequence content) {
          heard.add("E " + content);
        }

        @Override
        public void warn(CharSequence content) {
          heard.add("W " + content);
        }

        @Override
        public void info(CharSequence content) {
          heard.add("I " + content);
        }
      };

  @Test
  void whatWasSaidIsSaidAgain() throws MojoFailureException {
    Transcript said = new Transcript(log);
    said.error("plan/a.yaml:2:1: error[x]: a \\ and \\n");
    said.warn("two\nlines\r\nof it");
    said.info("");
    List<String> first = List.copyOf(heard);
    heard.clear();
    Transcript.replay(said.lines(), log);
    assertThat(heard).isEqualTo(first).hasSize(3);
    assertThat(said.lines()).noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }

  @Test
  void whatFailedFailsAgain() {
    Transcript said = new Transcript(log);
    said.keepInfo("the last line");
    said.keepFailure("the plan has findings: 1 error, 0 warnings");
    assertThat(heard).isEmpty();
    assertThatThrownBy(() -> Transcript.replay(said.lines(), log))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the plan has findings: 1 error, 0 warnings");
    assertThat(heard).containsExactly("I the last line");
  }
}
