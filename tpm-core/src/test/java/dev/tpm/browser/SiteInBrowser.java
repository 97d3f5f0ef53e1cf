package dev.tpm.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.output.SiteFolder;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan's site in a folder, and a browser that reads it from there. Where there is no browser the
 * test is skipped; with {@code CI=true} there must be one.
 *
 * @param pages the paths of its pages
 */
record SiteInBrowser(Path folder, List<String> pages, Optional<Browser> started)
    implements AutoCloseable {
  static final SiteInBrowser NONE = new SiteInBrowser(Path.of("."), List.of(), Optional.empty());

  /** Renders the site of a plan and starts a browser. */
  static SiteInBrowser of(Path plan) throws Exception {
    Optional<Path> program = Browser.program();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("in CI the browser tests are required, and there is no Chromium");
    }
    assumeTrue(program.isPresent(), "no Chromium here: the pages are not tried in a browser");
    Options options = Options.on(LocalDate.of(2026, 11, 23));
    Outcome outcome = Tpm.run(new FolderTree(plan, ""), options);
    Map<String, byte[]> files = Tpm.site(outcome, options, "tpm");
    Path folder = Files.createTempDirectory("tpm-site");
    SiteFolder.at(folder).hold(files);
    List<String> pages = files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    return new SiteInBrowser(folder, pages, Optional.of(Browser.start(program.get())));
  }

  /** The same with pages that were written into the folder beside the site's own. */
  SiteInBrowser with(List<String> more) {
    return new SiteInBrowser(
        folder, Stream.concat(pages.stream(), more.stream()).toList(), started);
  }

  Browser browser() {
    return started.orElseThrow();
  }

  /** The address of the folder. */
  String address() {
    return folder.toUri().toString();
  }

  /** Opens a page, which may have a query and a fragment. */
  void open(String page) throws Exception {
    browser().open(address() + page);
  }

  /** Of the pages of one folder the first two: the others are made from the same template. */
  List<String> oneOfAKind() {
    Map<String, Integer> seen = new HashMap<>();
    return pages.stream()
        .filter(
            page -> {
              int slash = page.indexOf('/');
              String kind = slash < 0 ? page : page.substring(0, slash);
              return seen.merge(kind, 1, Integer::sum) <= 2;
            })
        .toList();
  }

  /** What axe finds to mend on the page that is open; empty for nothing. */
  String axe() throws Exception {
    try (InputStream in = SiteInBrowser.class.getResourceAsStream("/axe.min.js")) {
      String script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      browser().value(script + ";0");
    }
    return browser()
        .value(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v =>"
                + " v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' |"
                + " ')).join('\\n'))");
  }

  @Override
  public void close() throws IOException {
    if (started.isEmpty()) {
      return;
    }
    started.get().close();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
