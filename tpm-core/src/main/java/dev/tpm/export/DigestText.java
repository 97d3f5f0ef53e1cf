package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.site.page.Digest;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a mail as plain text, in lines of at most 72 columns; an address stands on its own. */
public final class DigestText {
  private static final int COLUMNS = 72;

  private final Function<Prose, String> plain;
  private final StringBuilder out = new StringBuilder();

  private DigestText(Function<Prose, String> plain) {
    this.plain = plain;
  }

  /**
   * The bytes of the file, lines ended by line feeds.
   *
   * @param plain what an author's text says in plain words
   */
  public static byte[] bytes(Digest digest, Function<Prose, String> plain) {
    DigestText text = new DigestText(plain);
    text.write(digest);
    return text.out.toString().getBytes(UTF_8);
  }

  private void write(Digest digest) {
    wrap("", "", digest.sign() + " " + digest.subject());
    wrap("", "", digest.intro());
    if (digest.say().isPresent()) {
      out.append('\n');
      wrap("", "", plain.apply(digest.say().get()));
    }
    wrap("", "", Phrases.text(digest.by()));
    digest.site().ifPresent(site -> wrap("", "", site.href()));
    digest.parts().forEach(this::part);
    out.append("\n-- \n");
    wrap("", "", digest.foot());
  }

  private void part(Digest.Part part) {
    out.append('\n');
    wrap("", "", part.title());
    out.append("-".repeat(Math.min(COLUMNS, columns(PlainLine.of(part.title()))))).append('\n');
    if (part.lines().isEmpty()) {
      wrap("", "", part.nothing());
    }
    for (Digest.Line line : part.lines()) {
      wrap("* ", "  ", Phrases.text(line.what()));
      line.more().forEach(more -> wrap("  ", "  ", Phrases.text(more)));
      line.notes().forEach(note -> wrap("  ", "  ", note.label() + " " + plain.apply(note.text())));
      address(line.what()).ifPresent(href -> wrap("  ", "  ", href));
    }
  }

  /** Where the first name of a line leads. */
  private static Optional<String> address(List<Piece> line) {
    return line.stream()
        .filter(Link.class::isInstance)
        .map(piece -> ((Link) piece).href())
        .filter(href -> !href.isEmpty())
        .findFirst();
  }

  /**
   * A text on as many lines as it needs; a word that is longer than a line is cut, an address not.
   */
  private void wrap(String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    int empty = line.length();
    for (String word : PlainLine.of(text).split(" ")) {
      int room = COLUMNS - columns(line.toString()) - (line.length() > empty ? 1 : 0);
      if (columns(word) > room && line.length() > empty) {
        out.append(line).append('\n');
        line = new StringBuilder(next);
        empty = line.length();
      }
      String rest = word;
      while (columns(rest) > COLUMNS - empty && !rest.matches("https?://.*")) {
        int end = end(rest, COLUMNS - empty);
        out.append(line).append(rest, 0, end).append('\n');
        line = new StringBuilder(next);
        empty = line.length();
        rest = rest.substring(end);
      }
      line.append(line.length() > empty ? " " : "").append(rest);
    }
    if (line.length() > empty) {
      out.append(line).append('\n');
    }
  }

  /** How much of a word fits into so many columns. */
  private static int end(String word, int columns) {
    int end = 0;
    while (end < word.length()) {
      int next = end + Character.charCount(word.codePointAt(end));
      if (columns(word.substring(0, next)) > columns) {
        break;
      }
      end = next;
    }
    return Math.max(end, Character.charCount(word.codePointAt(0)));
  }

  /** Columns as a terminal counts them: letters of East Asia and pictures take two. */
  private static int columns(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
