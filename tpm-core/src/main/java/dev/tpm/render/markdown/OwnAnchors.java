package dev.tpm.render.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a text to places in itself: where there is no such place, the words of the link stay
 * and the link goes.
 *
 * <p>What it reads is HTML that this room has written, so quotes and angle brackets stand for tags
 * alone.
 */
final class OwnAnchors {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"#([^\"]*)\"[^>]*>");
  private static final String END = "</a>";

  private OwnAnchors() {}

  /** The text without links that lead nowhere in it. */
  static String resolved(String html) {
    if (!html.contains("href=\"#")) {
      return html;
    }
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(html);
    while (id.find()) {
      ids.add(id.group(1));
    }
    StringBuilder resolved = new StringBuilder(html.length());
    Matcher link = LINK.matcher(html);
    int done = 0;
    while (link.find(done)) {
      int end = html.indexOf(END, link.end());
      if (ids.contains(decoded(link.group(1))) || end < 0) {
        resolved.append(html, done, link.end());
        done = link.end();
      } else {
        resolved.append(html, done, link.start()).append(html, link.end(), end);
        done = end + END.length();
      }
    }
    return resolved.append(html, done, html.length()).toString();
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
