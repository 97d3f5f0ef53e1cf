package dev.tpm.render.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they may stand in an attribute. */
final class Addresses {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@!$&'()*+,;=";

  private Addresses() {}

  /**
   * An http, https or mailto address, percent-encoded; empty where it names no host or is
   * malformed.
   */
  static Optional<String> web(String written) {
    String address = encoded(written);
    try {
      URI uri = new URI(address);
      boolean hasTarget = uri.isOpaque() || uri.getRawAuthority() != null;
      return hasTarget ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The text with all that an address cannot hold percent-encoded as UTF-8. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean inFragment = false;
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean isEscape =
          c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
      boolean isPlain = c == '#' ? !inFragment : PLAIN.indexOf(c) >= 0;
      inFragment |= c == '#';
      if (isEscape || isPlain) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(byte b) {
    return Character.digit((char) b, 16) >= 0;
  }
}
