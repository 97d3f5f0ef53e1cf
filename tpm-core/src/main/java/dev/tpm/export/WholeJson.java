package dev.tpm.export;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.Pace;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Extent;
import java.util.Optional;

/** Writes what spans items: projects, the dates of a program, hand-offs. */
record WholeJson(Ids ids, Facts facts) {

  void project(JsonWriter json, Program program, Project project) {
    json.text("id", project.id());
    json.text("name", project.name());
    json.text("team", project.team());
    json.text("owner", project.about().owner());
    json.text("state", project.state().word());
    json.text("objective", project.objective());
    WholeFacts known = facts.whole(project.entityId());
    dates(json, known);
    Optional<Extent> then =
        facts
            .baseline(program.entityId().id())
            .flatMap(baseline -> baseline.extent(project.entityId()));
    if (then.isPresent() && known.extent().isPresent()) {
      Calendar calendar = facts.calendar(project.entityId());
      json.number(
          "baselineVariance",
          calendar.workingDays(then.get().finish(), known.extent().get().finish()));
    }
    standing(json, known);
    PaceJson.pace(json, Pace.of(facts, program, project));
    PaceJson.earnedValue(json, EarnedValue.of(facts, program, project));
    Fields.extensions(json, project.about().extensions());
  }

  /** {@code start}, {@code finish}, {@code due} and {@code variance}. */
  void dates(JsonWriter json, WholeFacts known) {
    json.text("start", known.extent().map(Extent::start));
    json.text("finish", known.extent().map(Extent::finish));
    json.text("due", known.due());
    known.variance().map(Variance::days).ifPresent(days -> json.number("variance", days));
  }

  /** {@code health}, {@code progress} and what the forecast says. */
  void standing(JsonWriter json, WholeFacts known) {
    EntityId id = known.entity().entityId();
    new HealthJson(ids, facts).write(json, id);
    json.share("progress", known.progress().share());
    OutlookJson.write(json, facts.forecast().outlook(id));
  }

  void handOff(JsonWriter json, HandOff handOff) {
    json.text("from", party(handOff.from()));
    json.text("to", handOff.to().map(this::party));
    json.text("provider", ids.of(handOff.provider()));
    json.text("consumer", handOff.consumer().map(this::consumer));
    json.text("neededBy", handOff.neededBy());
    json.text("committedBy", handOff.committedBy());
    json.text("forecast", handOff.forecast());
    handOff.gap().ifPresent(gap -> json.number("gap", gap));
    json.text("state", handOff.state().word());
  }

  String party(HandOff.Party party) {
    return party.id().map(ids::withKind).orElseGet(() -> "external:" + party.name());
  }

  String consumer(EntityId id) {
    return id.kind() == Kind.ITEM ? ids.of(id.asItem()) : ids.withKind(id);
  }
}
