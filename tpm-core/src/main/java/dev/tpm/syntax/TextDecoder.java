package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: strict UTF-8, with or without a byte-order mark, without control characters. */
final class TextDecoder {
  private final String path;
  private final String displayPath;
  private final boolean yaml;
  private final Diagnostics diagnostics;

  TextDecoder(String path, String displayPath, boolean yaml, Diagnostics diagnostics) {
    this.path = path;
    this.displayPath = displayPath;
    this.yaml = yaml;
    this.diagnostics = diagnostics;
  }

  Optional<SourceFile> decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    SourceFile file = new SourceFile(path, displayPath, text);
    if (result.isError()) {
      diagnostics.add(
          file.span(text.length(), text.length()),
          Rules.UNREADABLE_FILE,
          "the file is not UTF-8 text",
          "save it as UTF-8 in your editor");
      return Optional.empty();
    }
    return noControlCharacter(file) ? Optional.of(file) : Optional.empty();
  }

  private boolean noControlCharacter(SourceFile file) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (refused(c) && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        diagnostics.add(
            file.span(i, i + 1),
            Rules.UNREADABLE_FILE,
            String.format(
                Locale.ROOT, "the character U+%04X cannot stand in a plan's file", (int) c),
            lineSeparator(c) ? "use an ordinary line end here" : "remove it");
        return false;
      }
    }
    return true;
  }

  private boolean refused(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    return (c >= '\u007F' && c <= '\u009F')
        || c == '\uFFFE'
        || c == '\uFFFF'
        // YAML takes these for line ends, nobody else does, and then no line number is right.
        || (yaml && lineSeparator(c));
  }

  private static boolean lineSeparator(char c) {
    return c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
