package dev.tpm.check;

import dev.tpm.model.Markdown;
import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;

/**
 * Finds where a part of a text stands in its file.
 *
 * <p>A text in YAML loses its indentation and its escapes, so offsets do not carry over; but what
 * is written the third time in the text is the third in the file from there on.
 */
final class TextPlace {
  private TextPlace() {}

  /**
   * The place of a part.
   *
   * @param part the part as written, on one line
   * @param offset where it begins, or a little after
   * @return the place of the whole text where the part is not found in the file
   */
  static Span of(Markdown text, String part, int offset) {
    int times = 1;
    int from = text.text().indexOf(part);
    while (from >= 0 && from + part.length() <= offset) {
      times++;
      from = text.text().indexOf(part, from + part.length());
    }
    SourceFile file = text.span().file();
    for (int number = text.span().line(); number <= file.lineCount(); number++) {
      String line = file.line(number);
      for (int at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + part.length())) {
        if (--times == 0) {
          int column = line.codePointCount(0, at) + 1;
          int length = part.codePointCount(0, part.length());
          return new Span(file, number, column, number, column + length);
        }
      }
    }
    return text.span();
  }
}
