package dev.tpm.site.page;

import dev.tpm.pace.ImpliedFinish;
import dev.tpm.pace.Pace;
import dev.tpm.pace.Throughput;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a pace implies, and why it implies nothing. */
record PaceWords(Here here) {

  /** When all would be done, beside what the schedule says; nothing where no finish is implied. */
  List<Piece> implied(Pace pace) {
    if (pace.implied().isEmpty()) {
      return List.of();
    }
    ImpliedFinish end = pace.implied().get();
    List<Piece> said = new ArrayList<>(finish(end));
    pace.scheduled()
        .ifPresent(
            day -> {
              said.add(Words.of(" "));
              said.addAll(beside(pace, end, day));
            });
    return said;
  }

  private List<Piece> finish(ImpliedFinish end) {
    Wording wording = here.wording();
    int weeks = end.rate().weeks();
    if (end.latest().isEmpty()) {
      return wording.line(
          "flow.implied.open", weeks, wording.day(end.finish()), wording.day(end.earliest()));
    }
    LocalDate latest = end.latest().get();
    return latest.equals(end.earliest())
        ? wording.line("flow.implied.exact", weeks, wording.day(end.finish()))
        : wording.line(
            "flow.implied.range",
            weeks,
            wording.day(end.finish()),
            wording.day(end.earliest()),
            wording.day(latest));
  }

  private List<Piece> beside(Pace pace, ImpliedFinish end, LocalDate scheduled) {
    Wording wording = here.wording();
    if (scheduled.isBefore(end.earliest())) {
      int days = pace.calendar().workingDays(pace.statusDate().minusDays(1), scheduled);
      double perWeek = pace.remainingDays() * pace.calendar().daysPerWeek() / Math.max(1, days);
      return wording.line(
          "flow.beside.after",
          wording.day(scheduled),
          wording.amounts().decimal(perWeek, 1),
          wording.amounts().decimal(end.rate().daysPerWeek(), 1));
    }
    boolean within = end.latest().isEmpty() || !scheduled.isAfter(end.latest().get());
    return wording.line(
        within ? "flow.beside.within" : "flow.beside.before", wording.day(scheduled));
  }

  /** Why no finish is implied; empty where one is, or where there is no work. */
  Optional<String> silence(Pace pace) {
    Wording wording = here.wording();
    int finished = pace.throughput().recent().stream().mapToInt(week -> week.finished()).sum();
    int weeks = pace.throughput().recent().size();
    return pace.silence()
        .flatMap(
            why ->
                switch (why) {
                  case NO_WORK -> Optional.empty();
                  case NOTHING_LEFT ->
                      Optional.of(wording.count("flow.silence.left", pace.pieces().size()));
                  case NOT_BEGUN -> Optional.of(wording.say("flow.silence.begun"));
                  case TOO_FEW_WEEKS ->
                      Optional.of(
                          wording.count("flow.silence.weeks", weeks, Throughput.FEWEST_WEEKS));
                  case TOO_FEW_FINISHED ->
                      Optional.of(
                          wording.count(
                              "flow.silence.finished",
                              finished,
                              weeks,
                              Throughput.FEWEST_FINISHED));
                  case TOO_SLOW -> Optional.of(wording.say("flow.silence.slow", weeks));
                });
  }
}
