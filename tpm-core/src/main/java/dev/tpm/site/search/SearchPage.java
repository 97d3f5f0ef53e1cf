package dev.tpm.site.search;

import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where is it? {@code search.html}
 *
 * @param jumps the way to each letter
 * @param letters everything by its first letter
 * @param note what is left out, because there is too much of it; may be empty
 */
public record SearchPage(
    Frame frame, String title, List<Link> jumps, List<Letter> letters, String note) {
  private static final int MOST_WITH_WORK = 1_000;

  public SearchPage {
    jumps = List.copyOf(jumps);
    letters = List.copyOf(letters);
  }

  /** What begins with a letter. */
  public record Letter(String id, String title, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /** A thing, and what it is. */
  public record Entry(Link name, String what) {}

  /** The page, which every program's site has. */
  public static SearchPage of(Here here) {
    Wording wording = here.wording();
    Catalogue catalogue = new Catalogue(here.edition());
    // Updates have no names to be looked up by, and a page of their own in order.
    List<Listed> all =
        catalogue.listed(false).stream().filter(e -> e.sort() != Listed.Sort.UPDATE).toList();
    boolean whole = all.size() <= MOST_WITH_WORK;
    Map<String, List<Listed>> byLetter = new TreeMap<>();
    all.stream()
        .filter(each -> whole || !each.isWork())
        .sorted(
            Comparator.comparing((Listed each) -> plain(each.name()))
                .thenComparing(SearchPage::place))
        .forEach(each -> byLetter.computeIfAbsent(letter(each), l -> new ArrayList<>()).add(each));
    List<Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, some) ->
            letters.add(
                new Letter(
                    "az-" + (letters.size() + 1),
                    letter.isEmpty() ? wording.say("search.other") : letter,
                    some.stream()
                        .map(each -> new Entry(link(here, each), catalogue.what(each)))
                        .toList())));
    String title = wording.count("search.title", all.size());
    return new SearchPage(
        here.frame(
            title,
            Prose.verbatim(wording.say("search.description")),
            Section.SEARCH,
            here.crumbs(Section.SEARCH, wording.say("common.section.search"))),
        title,
        letters.stream().map(letter -> new Link(letter.title(), "#" + letter.id())).toList(),
        letters,
        whole ? "" : wording.say("search.items"));
  }

  private static Link link(Here here, Listed each) {
    return new Link(each.name(), each.address().from(here.file()));
  }

  private static String place(Listed each) {
    return each.address().file() + "#" + each.address().anchor();
  }

  /** Its first letter, without its accent; nothing where it begins with none. */
  private static String letter(Listed each) {
    String plain = plain(each.name());
    int first = plain.isEmpty() ? ' ' : plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "";
  }

  private static String plain(String name) {
    String text = name.strip().toLowerCase(Locale.ROOT);
    return text.chars().allMatch(c -> c < 128)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
