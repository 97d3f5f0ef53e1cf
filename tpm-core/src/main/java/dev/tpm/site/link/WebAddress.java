package dev.tpm.site.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a plan gives: only those of the web become links. */
public final class WebAddress {
  private static final String PLAIN = "-._~:/?@!$&'()*+,;=%#";

  private WebAddress() {}

  /** What of an http or https address is the server's: {@code /status/}. */
  public static String path(String address) {
    int server = address.indexOf("//") + 2;
    int path = address.indexOf('/', server);
    return path < 0 ? "/" : address.substring(path);
  }

  /**
   * An http, https or mailto address with everything encoded that an address cannot hold; empty for
   * anything else.
   */
  public static Optional<String> of(String written) {
    String text = written.strip();
    if (!text.toLowerCase(Locale.ROOT).matches("(https?://[^/?#]|mailto:.).*")) {
      return Optional.empty();
    }
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      encoded.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    try {
      return Optional.of(new URI(encoded.toString()).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
