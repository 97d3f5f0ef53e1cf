package dev.tpm.render.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules that a text obeys on its page, and what they have to remember while one text is
 * rendered.
 *
 * <p>Both ways to HTML ask here: the node renderer for a text of pure Markdown, the sanitizer's
 * receiver for a text that holds raw HTML.
 */
final class PageRules {

  private static final Pattern ASSET =
      Pattern.compile("(?:\\.{1,2}/)*(assets/[^\\s?#\\\\:%\\p{Cntrl}]+)");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Place place;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Deque<Integer> outline = new ArrayDeque<>();

  PageRules(Place place) {
    this.place = place;
  }

  Links links() {
    return place.links();
  }

  /** An id that no other id of the page equals. */
  String id(String wish) {
    String base = wish.startsWith(place.prefix()) ? wish : place.prefix() + wish;
    String id = base;
    while (!ids.add(id)) {
      id = base + "-" + repeats.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** The anchor of a heading, as GitHub forms it, before {@link #id} makes it unique. */
  static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .limit(120)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                slug.appendCodePoint(c);
              } else if (c == ' ') {
                slug.append('-');
              }
            });
    return slug.isEmpty() ? "section" : slug.toString();
  }

  /** The level that a heading gets, so that the page's outline goes down one step at a time. */
  int level(int written) {
    while (!outline.isEmpty() && outline.peek() >= written) {
      outline.pop();
    }
    outline.push(written);
    return Math.min(6, place.level() + outline.size() - 1);
  }

  /** The address that a link leads to; empty where it may lead nowhere. */
  Optional<String> address(String written) {
    String address = written.strip();
    if (address.startsWith("#")) {
      return fragment(address.substring(1));
    }
    if (address.isEmpty() || address.startsWith("//") || hasOddCharacter(address)) {
      return Optional.empty();
    }
    var scheme = SCHEME.matcher(address.toLowerCase(Locale.ROOT));
    if (scheme.matches()) {
      return SCHEMES.contains(scheme.group(1)) ? Addresses.web(address) : Optional.empty();
    }
    return place.links().file(address);
  }

  private Optional<String> fragment(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String prefix = name.startsWith(place.prefix()) ? "" : place.prefix();
    return Optional.of(Addresses.encoded("#" + prefix + name));
  }

  private static boolean hasOddCharacter(String address) {
    return address.chars().anyMatch(c -> c < ' ' || c == '\\' || (c >= 0x7F && c <= 0x9F));
  }

  /** The address of a picture in the plan's own {@code assets/}; empty for any other. */
  Optional<String> picture(String written) {
    var asset = ASSET.matcher(written.strip());
    if (!asset.matches()) {
      return Optional.empty();
    }
    for (String step : asset.group(1).split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return Optional.empty();
      }
    }
    return place.links().asset(asset.group(1));
  }
}
