package dev.tpm.source;

/**
 * A stretch of text in one file.
 *
 * @param file the file
 * @param line the first line, from 1
 * @param column the first column, from 1, in Unicode code points (an emoji counts one)
 * @param endLine the last line, from 1
 * @param endColumn the column after the last character
 */
public record Span(SourceFile file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** The stretch from the start of this one to the end of the other. */
  public Span to(Span end) {
    return new Span(file, line, column, end.endLine, end.endColumn);
  }

  /** A part of this one-line stretch: {@code length} code points from {@code offset}, from 0. */
  public Span part(int offset, int length) {
    return new Span(file, line, column + offset, line, column + offset + length);
  }

  /** The place as {@code path:line:column}, which terminals and editors make a link of. */
  public String place() {
    return file.displayPath() + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.path().compareTo(other.file.path());
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return place();
  }
}
