package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.tpm.insight.Facts;
import dev.tpm.site.edition.DataTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void quotesWhatNeedsIt() {
    Csv csv = new Csv("name days share");
    csv.text("Ship \"it\", now");
    csv.number(-3);
    csv.share(0.5);
    csv.end();
    csv.text("first\r\nsecond");
    csv.none();
    csv.number(Optional.of(new BigDecimal("1.50")));
    csv.end();
    assertThat(new String(csv.bytes(), UTF_8))
        .isEqualTo(
            "\uFEFFname,days,share\r\n\"Ship \"\"it\"\", now\",-3,0.5\r\nfirst second,,1.5\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "+1, '+1",
        "-1, '-1",
        "@SUM(A1), '@SUM(A1)",
        "＝1, '＝1",
        "＋1, '＋1",
        "－1, '－1",
        "＠A, '＠A",
        "`\u00A0=1`, `\u00A0'=1`",
        "`\u200B=1`, `\u200B'=1`",
        "`a;=1`, `a;'=1`",
        "`a,+1`, `a,'+1`",
        "a|@x, a|'@x",
        "`a\"=1`, `a\"'=1`",
        "`a; -1`, `a; '-1`",
        "a - b = c, a - b = c",
        "x@example.org, x@example.org",
        "it's -1, it's -1"
      })
  void noTextBeginsAFormula(String written, String shown) {
    assertThat(cell(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\t=1", "\r=1", "\n=1", "\u0000=1", " =1", "\u0085=1", "\u2028=1", "\uFEFF=1"})
  void norBehindWhatIsNotShown(String written) {
    assertThat(cell(written)).isEqualTo("'=1");
  }

  @Test
  void aRowHasAsManyCellsAsTheTable() {
    Csv csv = new Csv("a b");
    csv.text("only one");
    assertThatThrownBy(csv::end).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(DataTable.class)
  void everyTableIsReadAsItWasMeant(DataTable table) {
    Facts facts = Plans.facts("rich");
    List<CsvRecord> rows = rows(CsvTables.bytes(table, facts, facts.plan().programs().get(0)));
    assertThat(rows).as("head and rows").hasSizeGreaterThan(1);
    assertThat(rows.get(0).getFields()).doesNotHaveDuplicates().doesNotContain("");
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(rows.get(0).getFieldCount()));
  }

  @Test
  void columnsAreCalledAsInTheData() {
    Facts facts = Plans.facts("rich");
    String schema = new String(ProgramJson.schema(), UTF_8);
    for (DataTable table : List.of(DataTable.RISKS, DataTable.ISSUES, DataTable.HAND_OFFS)) {
      List<CsvRecord> rows = rows(CsvTables.bytes(table, facts, facts.plan().programs().get(0)));
      assertThat(rows.get(0).getFields())
          .allSatisfy(head -> assertThat(schema).contains("\"" + head + "\""));
    }
  }

  /** What a reader of CSV finds in the one cell of a text. */
  private static String cell(String text) {
    Csv csv = new Csv("text");
    csv.text(text);
    csv.end();
    return rows(csv.bytes()).get(1).getField(0);
  }

  static List<CsvRecord> rows(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    List<CsvRecord> rows = new ArrayList<>();
    CsvReader.builder().ofCsvRecord(text.substring(1)).forEach(rows::add);
    return rows;
  }
}
