package dev.tpm.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes one table as RFC 4180 has it: commas, CRLF, quotes where they are needed, a row of names
 * first. It begins with a byte-order mark, without which spreadsheets take it for another encoding.
 *
 * <p>Text stays text in a spreadsheet: an apostrophe parts what would begin a formula there, at the
 * start of a cell and behind what another program might take for the end of one.
 */
final class Csv {
  /** What begins a formula, also as the wide forms that some programs read alike. */
  private static final String TRIGGERS = "=+-@\t\r＝＋－＠";

  /** Behind these another program might begin a cell. */
  private static final String SEPARATORS = ",;|\t\"'";

  private static final int DECIMALS = 4;

  private final StringBuilder out = new StringBuilder("\uFEFF");
  private final int columns;
  private int cells;

  /**
   * Begins a table.
   *
   * @param heads the names of the columns, parted by spaces
   */
  Csv(String heads) {
    String[] names = heads.split(" ");
    this.columns = names.length;
    for (String name : names) {
      cell(name);
    }
    end();
  }

  /** A cell of text that somebody wrote, on one line. */
  void text(String value) {
    cell(guarded(PlainLine.of(value)));
  }

  /** A cell of whatever prints as text; empty where it is absent. */
  void text(Optional<?> value) {
    if (value.isPresent()) {
      text(value.get().toString());
    } else {
      cell("");
    }
  }

  /** A cell of several texts, parted by {@code "; "}. */
  void texts(Collection<?> values) {
    StringBuilder joined = new StringBuilder();
    for (Object value : values) {
      joined.append(joined.length() == 0 ? "" : "; ").append(value);
    }
    text(joined.toString());
  }

  void number(long value) {
    cell(Long.toString(value));
  }

  void number(Optional<BigDecimal> value) {
    cell(value.isPresent() ? value.get().stripTrailingZeros().toPlainString() : "");
  }

  /** A share or a chance, rounded to a ten-thousandth. */
  void share(double value) {
    number(Optional.of(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP)));
  }

  /** A number of person-days, rounded to a hundredth. */
  static BigDecimal rounded(BigDecimal days) {
    return days.setScale(2, RoundingMode.HALF_UP);
  }

  void flag(boolean value) {
    cell(value ? "true" : "false");
  }

  /** A cell with nothing in it. */
  void none() {
    cell("");
  }

  /** Ends a row, which has as many cells as the table has columns. */
  void end() {
    if (cells != columns) {
      throw new IllegalStateException("a row of " + cells + " cells in " + columns + " columns");
    }
    cells = 0;
    out.append("\r\n");
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void cell(String value) {
    if (cells++ > 0) {
      out.append(',');
    }
    boolean quoted = false;
    for (int i = 0; i < value.length() && !quoted; i++) {
      quoted = ",;\"'\r\n\t|".indexOf(value.charAt(i)) >= 0;
    }
    out.append(quoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value);
  }

  /** Puts an apostrophe before each character that could begin a formula where it stands. */
  private static String guarded(String line) {
    StringBuilder guarded = new StringBuilder(line.length() + 2);
    boolean begins = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (begins && TRIGGERS.indexOf(c) >= 0) {
        guarded.append('\'');
      }
      begins = SEPARATORS.indexOf(c) >= 0 || (begins && isBlank(c));
      guarded.append(c);
    }
    return guarded.toString();
  }

  /** White space and what shows as nothing, behind which a formula still begins. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
