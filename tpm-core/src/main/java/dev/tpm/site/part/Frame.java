package dev.tpm.site.part;

import dev.tpm.site.chart.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of each page.
 *
 * @param language the language of the plan's texts, as a BCP 47 tag
 * @param rightToLeft whether that language is written from right to left
 * @param title the verdict, which is the page's title and its preview's
 * @param description one or two sentences for previews, as plain text
 * @param program the program's name
 * @param root the way from the page to the site's root: empty, or {@code ../} once a folder
 * @param home the way from the page to the program's overview
 * @param search the way to everything from A to Z, with what it is called; without an address where
 *     there is no such page
 * @param shape the program's state, which is the icon of the page
 * @param navigation seven entries at most
 * @param crumbs the way from the program to this page, the page itself last and without an address;
 *     empty on the overview
 * @param files what of the page can be taken away
 * @param colophon the foot of the page
 * @param labels what templates say themselves
 * @param logo the address of the owner's picture; absent where there is none
 * @param footer the owner's line at the foot; may be empty
 */
public record Frame(
    String language,
    boolean rightToLeft,
    String title,
    Prose description,
    String program,
    String root,
    String home,
    Link search,
    Shape shape,
    List<NavLink> navigation,
    List<Link> crumbs,
    TakeAwayLinks files,
    Colophon colophon,
    Labels labels,
    Optional<String> logo,
    String footer) {
  public Frame {
    navigation = List.copyOf(navigation);
    crumbs = List.copyOf(crumbs);
  }
}
