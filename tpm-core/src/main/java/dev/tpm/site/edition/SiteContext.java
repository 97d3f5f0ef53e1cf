package dev.tpm.site.edition;

import dev.tpm.history.GitPlan;
import dev.tpm.model.EntityId;
import dev.tpm.site.link.Pictures;
import dev.tpm.trend.Past;
import dev.tpm.trend.Silence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a site says of its making, and what no plan knows of itself.
 *
 * @param version what makes the site, such as {@code tpm 0.1.0}
 * @param git what git says of the plan
 * @param folder the plan's folder in its repository, with {@code /} between its parts; absent where
 *     it is not known, and then nothing links to the plan's files
 * @param pictures the files of the plan's {@code assets/}
 * @param files what else the site holds, such as {@code program.json}, for the foot of each page
 * @param pasts program → what its past is known to have been
 * @param words key → a sentence that this site words its own way
 * @param address where the site lies on the web, with a slash at its end; absent where nobody says
 * @param brand what it shows of its owner
 */
public record SiteContext(
    String version,
    GitPlan git,
    Optional<String> folder,
    Pictures pictures,
    List<DataFile> files,
    Map<EntityId, Past> pasts,
    Map<String, String> words,
    Optional<String> address,
    Brand brand) {
  public SiteContext {
    words = Map.copyOf(words);
    pasts = Map.copyOf(pasts);
    files = List.copyOf(files);
  }

  /** A site in the tool's own words. */
  public SiteContext(
      String version,
      GitPlan git,
      Optional<String> folder,
      Pictures pictures,
      List<DataFile> files,
      Map<EntityId, Past> pasts) {
    this(version, git, folder, pictures, files, pasts, Map.of(), Optional.empty(), Brand.NONE);
  }

  /** The same in other words. */
  public SiteContext in(Map<String, String> own) {
    return new SiteContext(version, git, folder, pictures, files, pasts, own, address, brand);
  }

  /** The same of a site that will lie at an address of the web. */
  public SiteContext at(Optional<String> site) {
    return new SiteContext(version, git, folder, pictures, files, pasts, words, site, brand);
  }

  /** The same with something of its owner. */
  public SiteContext with(Brand other) {
    return new SiteContext(version, git, folder, pictures, files, pasts, words, address, other);
  }

  /** A site of a plan outside git, with nothing but its pages. */
  public static SiteContext of(String version) {
    return new SiteContext(
        version, GitPlan.UNKNOWN, Optional.empty(), new Pictures(Set.of()), List.of(), Map.of());
  }

  /** The past of a program; none where nobody asked for it. */
  public Past past(EntityId program) {
    return pasts.getOrDefault(program, Past.none(Silence.SWITCHED_OFF));
  }

  /**
   * A file of the site that is no page.
   *
   * @param path from the program's root
   * @param label what the link says
   */
  public record DataFile(String path, String label) {}
}
