package dev.tpm.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final Markdown MARKDOWN = new Markdown(Optional.empty());

  @Test
  void mentionsAreFoundWithTheirPlaces() {
    String text = "A [[ledger/schema]] and\n\n> `[[code]]` [[risk:x]]\n\n| [[t]] |\n|---|\n";
    assertThat(MARKDOWN.mentions(text))
        .containsExactly(
            new Mention("ledger/schema", text.indexOf("[[ledger")),
            new Mention("risk:x", text.indexOf("[[risk")),
            new Mention("t", text.indexOf("[[t")));
  }

  @Test
  void picturesAreFoundWithTheirPlaces() {
    String text =
        "An ![old](assets/a.png \"map\"), `![code](b.png)`\n\n- ![ref][r]\n\n[r]: <c d.png>\n";
    assertThat(MARKDOWN.pictures(text))
        .containsExactly(
            new Mention("assets/a.png", text.indexOf("![old")),
            new Mention("c d.png", text.indexOf("![ref")));
  }

  @Test
  void aSummaryIsTheFirstParagraphInPlainWords() {
    String text =
        "# Head\n\n![x](y) The **slot** is\nlost, see [it](http://e.org) and [[ledger/schema]].\n\nMore.";
    assertThat(MARKDOWN.plain(text, MarkdownCasesTest.LINKS, 200))
        .isEqualTo("x The slot is lost, see it and Ledger <schema>.");
  }

  @Test
  void aLongSummaryIsCutBetweenWords() {
    assertThat(MARKDOWN.plain("one two three four", Links.none(), 14)).isEqualTo("one two three…");
    assertThat(MARKDOWN.plain("😀".repeat(20), Links.none(), 9)).isEqualTo("😀😀😀😀…");
    assertThat(MARKDOWN.plain("- list only", Links.none(), 9)).isEmpty();
  }

  @Test
  void aLineHasNoParagraphAroundIt() {
    Place place = new Place(Links.none(), "x", 3);
    assertThat(MARKDOWN.renderLine("all *certified*", place).markup())
        .isEqualTo("all <em>certified</em>");
  }

  @Test
  void twoTextsOfOnePageKeepTheirIdsApart() {
    assertThat(MARKDOWN.render("# main", new Place(Links.none(), "update-1", 4)).markup())
        .isEqualTo("<h4 id=\"u-update-1-main\">main</h4>");
  }

  @Test
  void nothingIsRenderedFromNothing() {
    assertThat(MARKDOWN.render(" \n", new Place(Links.none(), "", 2)).isEmpty()).isTrue();
  }
}
