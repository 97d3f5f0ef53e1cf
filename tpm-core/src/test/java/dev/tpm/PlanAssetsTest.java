package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.PlanCase;
import dev.tpm.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers' pictures are served from the site's own address: what could run there is refused. */
class PlanAssetsTest {

  @Test
  void takesAPlainDrawing() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>path{fill:red}</style>"
            + "<defs><path id='a' d='M0 0h9'/></defs><use href='#a'/></svg>";

    assertThat(read("assets/map.svg", svg).files()).containsOnlyKeys("assets/map.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><p/></foreignObject></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><path/></a></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.com/x.png'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'https://example.com/x.css';</style></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path style='fill:url( http://example.com/x )'/></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg>&x;</svg>",
        "<?xml-stylesheet href='https://example.com/x.css'?><svg/>",
        "no drawing at all"
      })
  void refusesADrawingThatCouldRunOrFetch(String svg) throws IOException {
    Diagnostics said = new Diagnostics();

    assertThat(read("assets/map.svg", svg, said).files()).isEmpty();
    assertThat(said.sorted()).hasSize(1);
    assertThat(said.sorted().get(0).rule().name()).isEqualTo("refused-asset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/page.html", "assets/run.js", "assets/look.css", "assets/x"})
  void refusesKindsThatABrowserWouldRun(String path) throws IOException {
    assertThat(read(path, "text").files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/a:b.png", "assets/what?.png"})
  void refusesNamesThatOtherSystemsReadAsSomethingElse(String path) throws IOException {
    assertThat(read(path, "text").files()).isEmpty();
  }

  private static PlanAssets read(String path, String text) throws IOException {
    return read(path, text, new Diagnostics());
  }

  private static PlanAssets read(String path, String text, Diagnostics said) throws IOException {
    PlanCase plan = PlanCase.of("assets", "=== " + path + " ===\n" + text + "\n");
    return PlanAssets.read(plan.tree(false), List.of(path), said);
  }
}
