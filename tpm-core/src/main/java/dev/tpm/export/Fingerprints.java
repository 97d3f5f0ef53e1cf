package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.source.Span;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells the findings of one run apart, and recognises each in the next run.
 *
 * <p>A finding is known by its rule, its file and the text of its line: it stays the same when
 * lines above it come and go, and when a figure in its message moves by a day. The second one of a
 * kind is numbered. Ask once per finding, in the order in which the findings are told.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  String of(Diagnostic finding) {
    String kind =
        finding.rule().name()
            + "\n"
            + finding.span().map(Fingerprints::line).orElse("\n" + finding.message());
    int turn = seen.merge(kind, 1, Integer::sum);
    return HexFormat.of().formatHex(hash(kind + "\n" + turn), 0, BYTES);
  }

  private static String line(Span span) {
    return span.file().path() + "\n" + span.file().line(span.line()).strip();
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
