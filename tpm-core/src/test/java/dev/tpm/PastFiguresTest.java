package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.history.GitPlan;
import dev.tpm.history.PastPlan;
import dev.tpm.history.PlanRepository;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Calendar;
import dev.tpm.source.FolderTree;
import dev.tpm.trend.DateLine;
import dev.tpm.trend.Past;
import dev.tpm.trend.Scope;
import dev.tpm.trend.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the past, each worked out by hand from what small repositories hold. */
class PastFiguresTest {
  private static final EntityId LIVE = new EntityId(Kind.ITEM, "", "a", "live");
  private static final EntityId PROGRAM = new EntityId(Kind.PROGRAM, "", "", "");
  private static final Calendar WEEK =
      Calendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

  @TempDir Path temp;
  private Path plan;
  private Git git;

  @BeforeEach
  void startARepository() throws Exception {
    plan = Files.createDirectories(temp.resolve("program"));
    git = Git.init().setDirectory(temp.toFile()).setInitialBranch("main").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  private static String text(String work, String more) {
    return """
        name: Launch
        status-date: commit
        projects:
          a:
            items:
              work: {%s}
            milestones:
              live: {name: Live, after: work, due: 2026-10-30}
        %s
        """
        .formatted(work, more);
  }

  private RevCommit commit(String text, String at, String author) throws Exception {
    Files.writeString(plan.resolve("program.yaml"), text);
    git.add().addFilepattern(".").call();
    return git.commit()
        .setSign(false)
        .setMessage("By " + author)
        .setAuthor(who(author, at))
        .setCommitter(who(author, at))
        .call();
  }

  private static PersonIdent who(String name, String at) {
    OffsetDateTime when = OffsetDateTime.parse(at);
    return new PersonIdent(name, name + "@example.org", when.toInstant(), when.getOffset());
  }

  private Options options(String today) throws IOException {
    return new Options(LocalDate.parse(today), Optional.of("today"), GitPlan.of(plan.toRealPath()))
        .withPast(plan);
  }

  private Past past(String today) throws IOException {
    Outcome outcome = Tpm.run(new FolderTree(plan, ""), options(today));
    assertThat(outcome.readable()).as(outcome.diagnostics().toString()).isTrue();
    return PlanPast.of(outcome, options(today)).values().iterator().next();
  }

  private static List<String> steps(Past past) {
    return DateLine.of(past, LIVE, WEEK).steps().stream()
        .map(s -> s.day() + " " + s.cause() + " " + s.finish().orElseThrow() + " " + s.days())
        .toList();
  }

  /** Late on Thursday in the committer's zone is Thursday, though it is Friday elsewhere. */
  @Test
  void aDayIsThatOfTheCommitterWhereTheyWere() throws Exception {
    commit(text("duration: 5d", ""), "2026-10-01T23:30:00-05:00", "Ada");

    assertThat(past("2026-10-01").snapshots())
        .extracting(Snapshot::statusDate)
        .containsExactly(LocalDate.of(2026, 10, 1));
  }

  /** What a branch said on its way is not told: its merge stands for it, by who merged it. */
  @Test
  void aMergeStandsForWhatItBrought() throws Exception {
    commit(text("duration: 5d", ""), "2026-10-01T10:00:00Z", "Ada");
    git.checkout().setCreateBranch(true).setName("change-7").call();
    commit(text("duration: 20d", ""), "2026-10-01T11:00:00Z", "Ben");
    RevCommit change = commit(text("duration: 8d", ""), "2026-10-01T12:00:00Z", "Ben");
    git.checkout().setName("main").call();
    git.merge()
        .include(change)
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .setCommit(false)
        .call();
    commit(text("duration: 8d", ""), "2026-10-01T13:00:00Z", "Cleo");

    Past past = past("2026-10-01");

    // Five days from Thursday the 1st: Wednesday the 7th. Eight days: Monday the 12th.
    assertThat(steps(past))
        .containsExactly("2026-10-01 FIRST 2026-10-07 0", "2026-10-01 COMMIT 2026-10-12 3");
    assertThat(DateLine.of(past, LIVE, WEEK).steps().get(1).revision().author()).isEqualTo("Cleo");
  }

  /**
   * Work that nobody begins slips by a day a day, whatever else is committed, and nobody did it.
   */
  @Test
  void daysThatGoByAreToldAlikeHoweverManyCommitsThereAre() throws Exception {
    List<String> expected = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 6, 1);
    LocalDate finish = LocalDate.of(2026, 6, 5);
    for (int i = 0; i < 40; i++) {
      boolean broken = i == 15 || i == 16 || i == 31;
      String more = broken ? "oops: [" + i : "summary: Day " + i;
      commit(text("duration: 5d", more), day + "T10:00:00Z", "Ada");
      if (!broken) {
        expected.add(
            day
                + (i == 0 ? " FIRST " : " TIME ")
                + finish
                + " "
                + (i == 0 ? 0 : i == 17 ? 3 : i == 32 ? 2 : 1));
      }
      day = WEEK.works(day.plusDays(1)) ? day.plusDays(1) : day.plusDays(3);
      finish = WEEK.works(finish.plusDays(1)) ? finish.plusDays(1) : finish.plusDays(3);
    }

    Past past = past(day.minusDays(day.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1).toString());

    assertThat(steps(past)).isEqualTo(expected);
    assertThat(past.skipped()).hasSize(3);
  }

  @Test
  void workWithItsScopeRisksAndIssuesAreCountedAtEachCommit() throws Exception {
    commit(text("duration: 5d", ""), "2026-10-01T10:00:00Z", "Ada");
    commit(
        text(
                "duration: 5d, started: 2026-10-01, finished: 2026-10-07",
                """
                risks:
                  vendor: {name: The vendor is late, probability: likely, impact: moderate}
                  closed: {name: It was nothing, probability: likely, impact: severe, status: closed}
                issues:
                  crash: {name: It crashes, raised: 2026-10-05}
                  old: {name: It is slow, raised: 2026-10-01}
                """)
            .replace("    milestones:", "      more: {duration: 3d}\n    milestones:"),
        "2026-10-08T10:00:00Z",
        "Ben");

    List<Snapshot> snapshots = past("2026-10-08").snapshots();

    assertThat(snapshots)
        .extracting(s -> s.scopes().get(PROGRAM))
        .containsExactly(new Scope(1, 0, 5, 0), new Scope(2, 1, 8, 5));
    Snapshot last = snapshots.get(1);
    assertThat(last.exposure().risks()).isEqualTo(1);
    assertThat(last.exposure().score()).isEqualTo(12);
    assertThat(last.exposure().issues()).isEqualTo(2);
    // Three working days since the 5th, five since the 1st.
    assertThat(last.exposure().issueAge()).hasValue(4);
    // Nobody said that it is reached, so it is not before the 8th: 16 days to the 30th.
    assertThat(last.stand(LIVE).orElseThrow().slack()).hasValue(16);
  }

  /** Health hangs on chances, and those are worked out once a week. */
  @Test
  void healthAndChancesAreThoseOfTheLastStateOfAWeek() throws Exception {
    commit(text("duration: 5d", ""), "2026-10-01T10:00:00Z", "Ada");
    commit(text("estimate: 5d..9d", ""), "2026-10-02T10:00:00Z", "Ada");
    commit(text("estimate: 5d..30d", ""), "2026-10-05T10:00:00Z", "Ada");

    List<Snapshot> snapshots = past("2026-10-05").snapshots();

    assertThat(snapshots)
        .extracting(s -> s.stand(LIVE).orElseThrow().p80().isPresent())
        .containsExactly(false, true, true);
    assertThat(snapshots)
        .extracting(s -> s.stand(LIVE).orElseThrow().health())
        .containsExactly(
            Optional.empty(), Optional.of(Health.ON_TRACK), Optional.of(Health.AT_RISK));
  }

  @Test
  void ofManyStatesTheLastOfEachWeekIsRead() throws Exception {
    commit(text("duration: 5d", ""), "2026-09-30T10:00:00Z", "Ada");
    commit(text("duration: 6d", ""), "2026-10-01T10:00:00Z", "Ada");
    commit(text("duration: 7d", ""), "2026-10-05T10:00:00Z", "Ada");
    commit(text("duration: 8d", ""), "2026-10-09T10:00:00Z", "Ada");
    try (PlanRepository repository = PlanRepository.of(plan)) {
      List<PastPlan> all = repository.line().plans();

      assertThat(PlanPast.sampled(all, 4)).isEqualTo(all);
      assertThat(PlanPast.sampled(all, 3))
          .extracting(state -> state.revision().day().toString())
          .containsExactly("2026-10-09", "2026-10-01");
    }
  }

  @Test
  void theSiteTellsItOrSaysWhyNot() throws Exception {
    commit(text("duration: 5d", ""), "2026-10-01T10:00:00Z", "Ada");
    commit(
        text("duration: 8d", "")
            .replace("due: 2026-10-30", "moved-because: the vendor waits, due: 2026-10-30"),
        "2026-10-05T10:00:00Z",
        "Ben");
    Options options = options("2026-10-05");
    Outcome outcome = Tpm.run(new FolderTree(plan, ""), options);

    String history = page(outcome, options, "history.html");
    assertThat(history).contains("the vendor waits", "By Ben");
    assertThat(page(outcome, options, "items/a/live.html")).contains("the vendor waits");

    Options without = options.withoutPast();
    assertThat(Tpm.site(outcome, without, "tpm")).doesNotContainKey("history.html");
    assertThat(page(outcome, without, "index.html")).doesNotContain("History is not shown");
  }

  private static String page(Outcome outcome, Options options, String path) {
    return new String(Tpm.site(outcome, options, "tpm").get(path), StandardCharsets.UTF_8);
  }
}
