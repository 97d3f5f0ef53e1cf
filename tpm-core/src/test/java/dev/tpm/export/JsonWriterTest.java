package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void levelsAreIndentedAndEmptyOnesAreShort() {
    assertThat(
            json(
                json -> {
                  json.texts("tags", List.of("a", "b"));
                  json.texts("none", List.of());
                  json.object("empty", inner -> {});
                  json.list("items", List.of(1, 2), (item, n) -> item.number("n", n));
                }))
        .isEqualTo(
            """
            {
              "tags": [
                "a",
                "b"
              ],
              "none": [],
              "empty": {},
              "items": [
                {
                  "n": 1
                },
                {
                  "n": 2
                }
              ]
            }
            """);
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(
            json(
                json -> {
                  json.text("no", Optional.empty());
                  json.number("no", Optional.empty());
                  json.someTexts("no", List.of());
                  json.someList("no", List.of(), (item, x) -> {});
                  json.object("no", Optional.empty(), (item, x) -> {});
                  json.text("day", Optional.of(LocalDate.of(2026, 2, 3)));
                }))
        .isEqualTo("{\n  \"day\": \"2026-02-03\"\n}\n");
  }

  @Test
  void figuresHaveNoExponentAndNoIdleZeros() {
    assertThat(
            json(
                json -> {
                  json.number("a", new BigDecimal("1.2E+6"));
                  json.number("b", new BigDecimal("0.500"));
                  json.number("c", new BigDecimal("0.00"));
                  json.share("d", 2.0 / 3);
                  json.share("e", 1);
                  json.share("f", 0.000001);
                  json.number("g", -3);
                }))
        .isEqualTo(
            """
            {
              "a": 1200000,
              "b": 0.5,
              "c": 0,
              "d": 0.6667,
              "e": 1,
              "f": 0,
              "g": -3
            }
            """);
  }

  @Test
  void anyTextBecomesWholeUtf8() {
    String json = json(j -> j.text("t", "ä😀\"\\\n\u0000\u007f\u2028\ud83d|\ude00</script>"));
    assertThat(json)
        .isEqualTo("{\n  \"t\": \"ä😀\\\"\\\\\\n\\u0000\u007f\u2028\ufffd|\ufffd</script>\"\n}\n");
  }

  private static String json(Consumer<JsonWriter> fields) {
    return new String(JsonWriter.object(fields), UTF_8);
  }
}
