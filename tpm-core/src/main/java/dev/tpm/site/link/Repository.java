package dev.tpm.site.link;

import dev.tpm.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The web pages of a repository, as its host names them.
 *
 * @param base the repository's web address, without a slash at its end
 * @param host how its addresses are made
 */
public record Repository(String base, Host host) {

  /** The hosts whose addresses are known. */
  public enum Host {
    GITHUB,
    GITLAB,
    GITEA,
    BITBUCKET,
    /** Bitbucket on a server of one's own, whose addresses are others. */
    BITBUCKET_SERVER
  }

  /**
   * The repository at an address. Where the name of the host does not say what runs there, the
   * address says so itself after a {@code #}: {@code https://git.example.com/team/plan#gitea}.
   *
   * @param written the web address, http or https
   * @return empty where the address is of no known host: links that may lead nowhere are not made
   */
  public static Optional<Repository> of(String written) {
    try {
      URI address = new URI(written.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("https") || scheme.equals("http");
      if (!isWeb || address.getHost() == null || address.getRawQuery() != null) {
        return Optional.empty();
      }
      // Without a name or a password, which an address may carry and a site must not.
      String port = address.getPort() < 0 ? "" : ":" + address.getPort();
      String path = address.getRawPath().replaceFirst("(\\.git)?/*$", "");
      String said = address.getRawFragment();
      return host(said == null ? address.getHost() : said, path)
          .map(host -> new Repository(scheme + "://" + address.getHost() + port + path, host));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Host> host(String said, String path) {
    String name = said.toLowerCase(Locale.ROOT);
    if (name.contains("github")) {
      return Optional.of(Host.GITHUB);
    }
    if (name.contains("gitlab")) {
      return Optional.of(Host.GITLAB);
    }
    if (name.contains("bitbucket")) {
      return Optional.of(path.contains("/repos/") ? Host.BITBUCKET_SERVER : Host.BITBUCKET);
    }
    boolean isGitea =
        name.contains("gitea") || name.contains("forgejo") || name.contains("codeberg");
    return isGitea ? Optional.of(Host.GITEA) : Optional.empty();
  }

  /** A file as it was at a commit, at a line. */
  public String source(String commit, String path, Span place) {
    String file = encoded(path);
    String lines = place.line() == 1 ? "" : line(place.line());
    return switch (host) {
      case GITHUB -> base + "/blob/" + encoded(commit) + "/" + file + lines;
      case GITLAB -> base + "/-/blob/" + encoded(commit) + "/" + file + lines;
      case GITEA -> base + "/src/commit/" + encoded(commit) + "/" + file + lines;
      case BITBUCKET -> base + "/src/" + encoded(commit) + "/" + file + lines;
      case BITBUCKET_SERVER -> base + "/browse/" + file + "?at=" + value(commit) + lines;
    };
  }

  /** The editor of a file on a branch. */
  public String edit(String branch, String path) {
    String file = encoded(path);
    return switch (host) {
      case GITHUB -> base + "/edit/" + encoded(branch) + "/" + file;
      case GITLAB -> base + "/-/edit/" + encoded(branch) + "/" + file;
      case GITEA -> base + "/_edit/" + encoded(branch) + "/" + file;
      case BITBUCKET -> base + "/src/" + encoded(branch) + "/" + file + "?mode=edit";
      // It has no address for its editor: this is the page with the button.
      case BITBUCKET_SERVER -> base + "/browse/" + file + "?at=" + ref(branch);
    };
  }

  /** The commits that touched a file. */
  public String history(String branch, String path) {
    String file = encoded(path);
    return switch (host) {
      case GITHUB -> base + "/commits/" + encoded(branch) + "/" + file;
      case GITLAB -> base + "/-/commits/" + encoded(branch) + "/" + file;
      case GITEA -> base + "/commits/branch/" + encoded(branch) + "/" + file;
      case BITBUCKET -> base + "/history-node/" + encoded(branch) + "/" + file;
      case BITBUCKET_SERVER -> base + "/commits?until=" + ref(branch) + "&path=" + value(path);
    };
  }

  /** A commit. */
  public String commit(String id) {
    return switch (host) {
      case GITHUB, GITEA -> base + "/commit/" + encoded(id);
      case GITLAB -> base + "/-/commit/" + encoded(id);
      case BITBUCKET, BITBUCKET_SERVER -> base + "/commits/" + encoded(id);
    };
  }

  /** A pull request, as GitHub calls it, or a merge request. */
  public String pullRequest(int number) {
    return switch (host) {
      case GITHUB -> base + "/pull/" + number;
      case GITLAB -> base + "/-/merge_requests/" + number;
      case GITEA -> base + "/pulls/" + number;
      case BITBUCKET, BITBUCKET_SERVER -> base + "/pull-requests/" + number;
    };
  }

  private String line(int number) {
    return switch (host) {
      case BITBUCKET -> "#lines-" + number;
      case BITBUCKET_SERVER -> "#" + number;
      case GITHUB, GITLAB, GITEA -> "#L" + number;
    };
  }

  private static String ref(String branch) {
    return value("refs/heads/" + branch);
  }

  /** A text as the value of a query. */
  private static String value(String text) {
    return encoded(text).replace("/", "%2F");
  }

  /** A path with everything percent-encoded that an address cannot hold. */
  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      encoded.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
