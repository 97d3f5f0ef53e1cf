package dev.tpm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\ntwo\r\n\nfour\n"})
  void linesEndWithAnyLineEnd(String text) {
    SourceFile file = file(text);
    assertThat(file.lineCount()).isEqualTo(4);
    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(2)).isEqualTo("two");
    assertThat(file.line(3)).isEmpty();
    assertThat(file.line(4)).isEqualTo("four");
  }

  @Test
  void thereIsNoLineOutsideTheFile() {
    SourceFile file = file("one\n");
    assertThat(file.lineCount()).isEqualTo(1);
    assertThat(file.line(0)).isEmpty();
    assertThat(file.line(2)).isEmpty();
    assertThat(file("").lineCount()).isEqualTo(1);
  }

  @Test
  void aFileOfManyLinesKeepsThemAll() {
    SourceFile file = file("x\n".repeat(1000));
    assertThat(file.lineCount()).isEqualTo(1000);
    assertThat(file.span(1998, 1999).line()).isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 1, 2", "3, 1, 3", "4, 1, 4", "5, 2, 1", "7, 2, 3", "8, 3, 1"})
  void columnsCountCodePoints(int offset, int line, int column) {
    Span span = file("a😀b\nüx\n").span(offset, offset);
    assertThat(span.line()).isEqualTo(line);
    assertThat(span.column()).isEqualTo(column);
  }

  @Test
  void aSpanEndsBehindItsLastCharacter() {
    SourceFile file = file("ab\r\ncd\n");
    assertThat(file.span(0, 2)).isEqualTo(new Span(file, 1, 1, 1, 3));
    assertThat(file.span(1, 5)).isEqualTo(new Span(file, 1, 2, 2, 2));
    assertThat(file.span(0, 1).to(file.span(4, 6))).isEqualTo(new Span(file, 1, 1, 2, 3));
    assertThat(file.span(4, 6).part(1, 1)).isEqualTo(new Span(file, 2, 2, 2, 3));
  }

  @Test
  void placesAreOrderedByFileLineAndColumn() {
    SourceFile a = new SourceFile("a.yaml", "z/a.yaml", "xx\nx\n");
    SourceFile b = new SourceFile("b.yaml", "a/b.yaml", "x\n");
    assertThat(Stream.of(b.start(), a.span(3, 4), a.span(1, 2), a.start()).sorted())
        .containsExactly(a.start(), a.span(1, 2), a.span(3, 4), b.start());
    assertThat(a.span(3, 4)).hasToString("z/a.yaml:2:1");
  }

  @Test
  void theSameTextInTwoFilesIsNotTheSamePlace() {
    assertThat(file("x").start()).isNotEqualTo(file("x").start());
  }

  private static SourceFile file(String text) {
    return new SourceFile("a.yaml", "plan/a.yaml", text);
  }
}
