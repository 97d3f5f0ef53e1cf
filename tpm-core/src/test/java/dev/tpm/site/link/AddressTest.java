package dev.tpm.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest(name = "from {0} to {1} is {2}")
  @CsvSource({
    "index.html, projects/a.html, projects/a.html",
    "projects/a.html, index.html, ../index.html",
    "projects/a.html, projects/b.html, b.html",
    "projects/a.html, projects/a.html, a.html",
    "items/a/x.html, items/b/y.html, ../b/y.html",
    "items/a/x.html, projects/a.html, ../../projects/a.html",
    "a/index.html, b/index.html, ../b/index.html"
  })
  void theWayIsRelative(String from, String to, String way) {
    assertThat(Address.of(to).from(from)).isEqualTo(way);
  }

  @Test
  void onItsOwnPageAnAnchorIsAllThatIsNeeded() {
    Address risk = Address.of("risks.html").at("risk-api");
    assertThat(risk.from("risks.html")).isEqualTo("#risk-api");
    assertThat(risk.from("items/a/x.html")).isEqualTo("../../risks.html#risk-api");
  }

  @Test
  void noTwoThingsShareAName() {
    Claims claims = new Claims();
    assertThat(claims.file("decisions/A-b")).isEqualTo("decisions/a-b.html");
    assertThat(claims.file("decisions/a-B")).isEqualTo("decisions/a-b-2.html");
    assertThat(claims.file("items/x.html/y")).isEqualTo("items/x.html/y.html");
    assertThat(claims.file("items/x")).isEqualTo("items/x-2.html");
  }
}
