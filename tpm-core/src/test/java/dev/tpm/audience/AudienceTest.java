package dev.tpm.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.cases.PlanCase;
import dev.tpm.history.GitPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Nothing that is hidden from an audience is in any byte of its site: every text of a plan holds a
 * word that stands nowhere else, and all files are searched for those that are hidden.
 */
class AudienceTest {
  private static final Path PLANTED = Path.of("src/test/resources/site/planted.plan");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

  private static final GitPlan GIT =
      new GitPlan(
          Optional.of(new GitPlan.Commit("abcdefabcdefabcdefabcdefabcdefabcdefabcd", TODAY)),
          Optional.of("zqbranch"),
          false,
          Optional.of("zqnote"),
          Optional.of("zqfolder"));

  /**
   * @param hide what is hidden
   * @param words the beginnings of words that are then nowhere
   */
  @ParameterizedTest
  @CsvFileSource(resources = "/site/hidden.csv")
  void whatIsHiddenIsInNoByteOfTheSite(String hide, String words) throws IOException {
    Map<String, String> all = site(hide, false);
    Map<String, String> shown = site(hide, true);
    List<String> leaks = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      assertThat(places(all, word)).as("'" + word + "' is in the whole site").isNotEmpty();
      places(shown, word).forEach(place -> leaks.add(word + " in " + place));
    }
    assertThat(leaks).isEmpty();
    assertThat(places(shown, "zqbranch")).isEmpty();
    assertThat(places(shown, "zqfolder")).isEmpty();
    assertThat(shown).containsKey("index.html").containsKey("program.json");
  }

  @Test
  void everythingAtOnceCanBeHidden() throws IOException {
    String everything =
        "objectives, teams, people, stakeholders, projects, milestones, risks, issues, assumptions,"
            + " decisions, questions, actions, asks, updates, budget, program.goal,"
            + " program.calendar, program.repository, program.tracker";
    Map<String, String> shown = site(everything, true);
    assertThat(places(shown, "zq")).isEmpty();
  }

  /** A forecast that rests on what is hidden says the same date, and not why. */
  @Test
  void datesAndChancesStayWhatTheWholePlanMakesThem() throws IOException {
    String finish = "\"finish\"";
    for (String hide : List.of("risks", "tag:zqtaginternal", "project:zqprojectid", "people")) {
      assertThat(of("Second work", finish, site(hide, true)))
          .as(hide)
          .isEqualTo(of("Second work", finish, site(hide, false)));
      assertThat(of("Second work", "\"p80\"", site(hide, true)))
          .as(hide)
          .isEqualTo(of("Second work", "\"p80\"", site(hide, false)));
    }
  }

  private static String of(String name, String field, Map<String, String> site) {
    String json = site.getOrDefault("program.json", "");
    int item = json.indexOf("\"name\": \"" + name);
    item = item < 0 ? json.indexOf("\"name\":\"" + name) : item;
    int at = json.indexOf(field, item);
    assertThat(item).isNotNegative();
    return json.substring(at, json.indexOf(',', at));
  }

  @Test
  void theSameIsHiddenOnAnyNumberOfThreadsInTheSameBytes() throws IOException {
    assertThat(site("risks", true)).isEqualTo(site("risks", true));
  }

  @Test
  void anUnknownAudienceIsAFailureThatNamesTheNearest() {
    assertThatThrownBy(() -> site("risks", "outsid"))
        .isInstanceOf(UnknownAudience.class)
        .hasMessage("the program has no audience 'outsid': did you mean 'outside'?");
  }

  @Test
  void aWordThatHidesNothingIsAFailureToo() {
    assertThatThrownBy(() -> site("risk", "outside"))
        .isInstanceOf(UnknownAudience.class)
        .hasMessageContaining("audience 'outside' hides 'risk', which is nothing")
        .hasMessageContaining("did you mean 'risks'?");
  }

  private static Map<String, String> site(String hide, boolean hidden) throws IOException {
    return site(hide, hidden ? "outside" : "");
  }

  private static Map<String, String> site(String hide, String audience) throws IOException {
    String list = "'" + String.join("', '", hide.split(", ", -1)) + "'";
    String text =
        Files.readString(PLANTED, UTF_8)
            .replace("AUDIENCES", "audiences: {outside: {hide: [" + list + "]}}");
    Options options = new Options(TODAY, Optional.empty(), GIT);
    Outcome outcome = Tpm.run(PlanCase.of("planted", text).tree(false), options);
    assertThat(outcome.readable()).as(outcome.diagnostics().toString()).isTrue();
    Options whose = audience.isEmpty() ? options : options.forAudience(audience);
    Map<String, String> site = new TreeMap<>();
    Tpm.site(outcome, whose, "tpm 0.1")
        .forEach((path, bytes) -> site.put(path, new String(bytes, UTF_8)));
    return site;
  }

  /** Where a word stands, in a path or in a file, in either case. */
  private static Set<String> places(Map<String, String> site, String word) {
    String low = word.toLowerCase(Locale.ROOT);
    Set<String> places = new TreeSet<>();
    site.forEach(
        (path, text) -> {
          String all = path + "\n" + text;
          int at = all.toLowerCase(Locale.ROOT).indexOf(low);
          if (at >= 0) {
            String around = all.substring(Math.max(0, at - 60), Math.min(all.length(), at + 40));
            places.add(path + ": …" + around.replace('\n', ' ') + "…");
          }
        });
    return places;
  }
}
