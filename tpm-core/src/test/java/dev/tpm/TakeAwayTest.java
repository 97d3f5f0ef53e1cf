package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.tpm.cases.PlanCase;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The files that readers take away from a site. */
class TakeAwayTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String HOSTILE =
      """
      === program.yaml ===
      name: "=cmd|' /C calc'!A0 \\u202e, ; \\\\ END:VCALENDAR"
      status-date: 2026-11-20
      repository: "https://github.com/a/b"
      due: 2026-12-31
      teams: {red: {name: "-2+3\\tTeam"}}
      people: {p: {name: "@SUM(1) ATTACH:https://evil.example", email: p@example.org}}
      stakeholders: {board: {people: [p], cares-about: [x]}}
      projects:
        x:
          name: "]]><script>alert(1)</script> %s"
          team: red
          owner: p
          items:
            work: {name: "＝HYPERLINK(\\"https://evil.example\\")", duration: 3d, due: 2026-12-01, owner: p}
          milestones:
            done: {name: "+1; END:VEVENT", after: work, due: 2026-12-02, key: true}
          risks:
            r: {name: "a;=1+1", probability: 90%%, impact: severe, owner: p}
      actions: {act: {name: "\\ttab =1", owner: p, due: 2026-11-25}}
      asks: {ask: {name: "|@x", of: p, needed-by: 2026-11-26, why: "<img src=https://evil.example/x>"}}
      updates:
        2026-11-20: {author: p, health: at-risk, summary: "=1 <b>", highlights: ["![p](https://evil.example/p.png)"]}
      """
          .formatted("long ".repeat(24));

  private static final String PORTFOLIO =
      """
      === portfolio.yaml ===
      name: Two at once
      updates: {2026-11-19: {summary: All well}}
      === programs/a/program.yaml ===
      name: First
      status-date: 2026-11-20
      teams: {red: {}}
      projects: {x: {items: {one: {duration: 3d, due: 2026-12-01, team: red}}}}
      === programs/b/program.yaml ===
      name: Second
      status-date: 2026-11-20
      projects: {x: {items: {two: {duration: 3d, after: "a:x/one"}}}}
      """;

  @Test
  void everyFileIsWhatItsNameSays() throws Exception {
    check(site(sample(), Optional.empty()));
    check(site(tree(HOSTILE), Optional.of("https://example.org/status")));
    check(site(tree(PORTFOLIO), Optional.empty()));
  }

  private static void check(Map<String, byte[]> site) throws Exception {
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      String name = file.getKey();
      String text = new String(file.getValue(), UTF_8);
      if (name.endsWith(".ics")) {
        calendar(name, file.getValue());
      } else if (name.endsWith(".csv")) {
        Set<Integer> widths = new HashSet<>();
        CsvReader.builder()
            .ofCsvRecord(text.substring(1))
            .forEach(row -> widths.add(row.getFieldCount()));
        assertThat(widths).as(name).hasSize(1);
        assertThat(text).as(name).doesNotContainPattern("(^|[,;|\\t\"\\n])[=@＝＋－＠]");
      } else if (name.endsWith(".xml") || name.startsWith("badges/")) {
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.getValue()));
      }
    }
  }

  private static void calendar(String name, byte[] bytes) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    assertThat(calendar.validate(true).getEntries()).as(name).isEmpty();
    Set<String> uids = new HashSet<>();
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      assertThat(uids.add(event.getUid().orElseThrow().getValue())).as(name).isTrue();
      assertThat(event.getProperty("ATTACH")).as(name).isEmpty();
    }
    assertThat(new String(bytes, UTF_8)).as(name).doesNotContainPattern("[^\\r]\\n");
  }

  @Test
  void everyLinkToAFileFindsIt() throws IOException {
    for (SourceTree tree : List.of(sample(), tree(HOSTILE), tree(PORTFOLIO))) {
      Map<String, byte[]> site = site(tree, Optional.empty());
      List<String> lost = new ArrayList<>();
      Set<String> found = new HashSet<>();
      site.forEach(
          (page, bytes) -> {
            if (page.endsWith(".html") && !page.equals("404.html")) {
              String html = new String(bytes, UTF_8);
              for (Element link : Jsoup.parse(html).select("a[href],link[href]")) {
                String href = link.attr("href").split("#", 2)[0];
                if (!href.isEmpty() && !href.matches("(?i)[a-z]+:.*")) {
                  String target = Path.of("/" + page).resolveSibling(href).normalize().toString();
                  (site.containsKey(target.substring(1)) ? found : lost).add(target.substring(1));
                }
              }
            }
          });
      assertThat(lost).isEmpty();
      List<String> made =
          site.keySet().stream().filter(file -> file.matches(".*\\.(ics|csv|xml)")).toList();
      assertThat(found).containsAll(made);
    }
  }

  @Test
  void idsStayTheSameFromReportToReportWhileStampAndSequenceGrow() throws IOException {
    String plan = HOSTILE.replace("status-date: 2026-11-20", "status-date: 2026-11-27");
    String later = plan.replace("work:", "job:").replace("after: work", "after: job");
    String moved = later.replace("{name: \"＝", "{moved-from: [work], name: \"＝");
    String before = calendar(HOSTILE);
    assertThat(uids(calendar(plan))).isEqualTo(uids(before));
    assertThat(uids(calendar(later))).isNotEqualTo(uids(before));
    assertThat(uids(calendar(moved))).isEqualTo(uids(before));
    assertThat(before).contains("DTSTAMP:20261120T000000Z\r\nSEQUENCE:9820\r\n");
    assertThat(calendar(plan)).contains("DTSTAMP:20261127T000000Z\r\nSEQUENCE:9827\r\n");
  }

  @Test
  void linksLeadToTheSiteWhereItsAddressIsKnown() throws IOException {
    String known = text(site(tree(HOSTILE), Optional.of("https://example.org/s")), "feed.xml");
    assertThat(known)
        .contains(
            "rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/s/feed.xml")
        .contains("href=\"https://example.org/s/updates.html#update-2026-11-20\"")
        .doesNotContain("img");
    String unknown = text(site(tree(HOSTILE), Optional.empty()), "feed.xml");
    assertThat(unknown).contains("href=\"updates.html#update-2026-11-20\"").doesNotContain("self");
    assertThat(calendar(HOSTILE)).doesNotContain("URL:");
  }

  @Test
  void aMailBringsAllThatItShowsAndFitsIntoOne() throws IOException {
    for (SourceTree tree : List.of(sample(), tree(HOSTILE))) {
      Map<String, byte[]> site = site(tree, Optional.of("https://example.org/status/"));
      List<String> mails = site.keySet().stream().filter(f -> f.matches("digest\\b.*")).toList();
      assertThat(mails).hasSizeGreaterThan(3);
      for (String mail : mails) {
        String text = text(site, mail);
        assertThat(text.getBytes(UTF_8).length).as(mail).isLessThan(90_000);
        if (mail.endsWith(".txt")) {
          assertThat(text.lines().filter(line -> !line.strip().matches("https?://\\S+")))
              .as(mail)
              .allMatch(line -> line.codePointCount(0, line.length()) <= 72);
        } else {
          var page = Jsoup.parse(text);
          assertThat(page.select("[src],script,link[rel=stylesheet],svg")).as(mail).isEmpty();
          assertThat(text).as(mail).doesNotContainPattern("url\\(|@import");
          assertThat(page.select("a[href]"))
              .as(mail)
              .allMatch(link -> link.attr("href").matches("https?://.*"));
          assertThat(page.body().text()).contains(page.title());
        }
      }
    }
  }

  @Test
  void aMailSaysTheSameAsHtmlAndAsText() throws IOException {
    Map<String, byte[]> site = site(sample(), Optional.empty());
    for (String mail : List.of("digest", "digest/beatriz")) {
      String html = Jsoup.parse(text(site, mail + ".html")).body().text();
      String text = text(site, mail + ".txt").replaceAll("(?m)^-+ ?$|^\\* ", "");
      assertThat(words(text)).isEqualTo(words(html));
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  @Test
  void aMissingPageLeadsHomeFromAnyDepth() throws IOException {
    for (String plan : List.of(HOSTILE, PORTFOLIO)) {
      String known = text(site(tree(plan), Optional.of("https://example.org/status")), "404.html");
      assertThat(Jsoup.parse(known).select("[href]").eachAttr("href"))
          .containsExactly("/status/assets/site.css", "/status/index.html");
      String unknown = text(site(tree(plan), Optional.empty()), "404.html");
      assertThat(Jsoup.parse(unknown).select("[href]").eachAttr("href")).isEmpty();
    }
  }

  @Test
  void whoMayNotSeeAllGetsNoMailFromThisSite() throws IOException {
    String hidden = HOSTILE.replace("cares-about: [x]}", "cares-about: [x], audience: public}");
    String plan =
        hidden.replace("due: 2026-12-31", "due: 2026-12-31\naudiences: {public: {hide: [risks]}}");
    assertThat(site(tree(HOSTILE), Optional.empty())).containsKey("digest/board.html");
    assertThat(site(tree(plan), Optional.empty()))
        .doesNotContainKeys("digest/board.html", "digest/board.txt");
  }

  private static String calendar(String plan) throws IOException {
    return text(site(tree(plan), Optional.empty()), "calendar.ics");
  }

  private static Set<String> uids(String calendar) {
    Set<String> uids = new HashSet<>();
    Pattern.compile("UID:(\\S+)")
        .matcher(calendar)
        .results()
        .map(MatchResult::group)
        .forEach(uids::add);
    return uids;
  }

  private static String text(Map<String, byte[]> site, String path) {
    byte[] bytes = site.get(path);
    assertThat(bytes).as(path).isNotNull();
    return new String(bytes, UTF_8);
  }

  private static SourceTree sample() {
    return new FolderTree(SAMPLE, "");
  }

  private static SourceTree tree(String plan) {
    return PlanCase.of("plan", plan).tree(false);
  }

  private static Map<String, byte[]> site(SourceTree tree, Optional<String> address)
      throws IOException {
    Options on = Options.on(TODAY);
    Options options = address.map(on::withAddress).orElse(on);
    Outcome outcome = Tpm.run(tree, options);
    assertThat(outcome.facts()).as(outcome.diagnostics().toString()).isPresent();
    return new TreeMap<>(Tpm.site(outcome, options, "tpm"));
  }
}
