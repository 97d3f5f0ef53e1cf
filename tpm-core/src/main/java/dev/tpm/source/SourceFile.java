package dev.tpm.source;

import java.util.Arrays;

/**
 * The text of one file of a plan, with its lines.
 *
 * <p>Two files are equal only when they are the same object: a span compares places, not texts.
 */
public final class SourceFile {
  private final String path;
  private final String displayPath;
  private final String text;
  private final int[] lineStarts;

  /**
   * Makes a file from its text.
   *
   * @param path the path inside the source folder, with {@code /} between its parts
   * @param displayPath the path that messages print, usually relative to the repository
   * @param text the whole text, without byte-order mark
   */
  public SourceFile(String path, String displayPath, String text) {
    this.path = path;
    this.displayPath = displayPath;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String path() {
    return path;
  }

  public String displayPath() {
    return displayPath;
  }

  public String text() {
    return text;
  }

  /** The number of lines; a text that ends with a line end has no further empty line. */
  public int lineCount() {
    int last = lineStarts[lineStarts.length - 1];
    return last == text.length() && lineStarts.length > 1
        ? lineStarts.length - 1
        : lineStarts.length;
  }

  /** The text of a line without its line end; empty where the file has no such line. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A place that names this file as a whole, at its first character. */
  public Span start() {
    return new Span(this, 1, 1, 1, 1);
  }

  /** The stretch from one offset in the text, inclusive, to another, exclusive. */
  public Span span(int from, int to) {
    int first = lineOf(from);
    int last = lineOf(Math.max(from, to));
    return new Span(this, first + 1, column(first, from), last + 1, column(last, to));
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int column(int line, int offset) {
    return text.codePointCount(lineStarts[line], Math.max(lineStarts[line], offset)) + 1;
  }

  @Override
  public String toString() {
    return displayPath;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
