package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Duration;
import dev.tpm.model.EntityId;
import dev.tpm.model.Policy;
import dev.tpm.model.Policy.HealthLimits;
import dev.tpm.model.Policy.Spread;
import dev.tpm.model.Policy.Waiver;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the program's policy. */
final class PolicyReader implements Value<Policy> {
  static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");

  private static final Field<Node> HEALTH =
      new Field<>(
          "health",
          Value.node("limits").as(Form.table("health-limits")),
          "where the limits of health are");
  private static final Field<Spread> ESTIMATE_SPREAD =
      new Field<>("estimate-spread", Amounts.SPREAD_VALUE, "the range of a plain duration");
  private static final Field<BigDecimal> CORRELATION =
      new Field<>(
          "correlation",
          Value.text(
              "a number from 0 to 1",
              text ->
                  Amounts.number(text)
                      .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) <= 0)),
          "how much of the luck all items share");
  private static final Field<Node> RULES =
      new Field<>(
          "rules",
          Value.node("rule: severity").as(Form.table("rules")),
          "how much each rule matters");
  private static final Field<Duration> SLIP =
      new Field<>("slip", Times.DURATION, "a commitment that moves by more needs a reason");
  private static final Field<List<String>> SINCE =
      new Field<>(
          "since", Value.listOf(Values.LINE), "tags since which changes are told, as steering-*");
  private static final Field<List<Node>> EXCEPTIONS =
      new Field<>(
          "exceptions",
          Value.listOf(Value.node("an exception").as(Form.table("exception"))),
          "findings that are accepted");
  static final Shape SHAPE =
      Shape.plain("a policy", HEALTH, ESTIMATE_SPREAD, CORRELATION, RULES, SLIP, SINCE, EXCEPTIONS);

  private static final Field<Duration> OFF_TRACK_AFTER =
      new Field<>("off-track-after", Times.DURATION, "off track when later than this");
  private static final Field<BigDecimal> OFF_TRACK_CHANCE =
      new Field<>("off-track-chance", Amounts.PERCENT_VALUE, "off track under this chance");
  private static final Field<BigDecimal> AT_RISK_CHANCE =
      new Field<>("at-risk-chance", Amounts.PERCENT_VALUE, "at risk under this chance");
  private static final Field<BigDecimal> RED_SCORE =
      new Field<>(
          "red-score",
          Value.text(
              "a score from 1 to 25",
              text ->
                  Amounts.number(text)
                      .filter(n -> n.signum() > 0 && n.scale() <= 0 && n.intValue() <= 25)),
          "a risk with this score is in the red");
  static final Shape LIMITS =
      Shape.plain(
          "the limits of health", OFF_TRACK_AFTER, OFF_TRACK_CHANCE, AT_RISK_CHANCE, RED_SCORE);

  private static final Field<Node> RULE =
      new Field<>("rule", Value.node("a rule"), "the rule that is silenced");
  private static final Field<EntityId> AT =
      new Field<>("at", References.ANYTHING, "what the finding is about");
  private static final Field<String> REASON =
      new Field<>("reason", Values.LINE, "why it is accepted");
  private static final Field<LocalDate> UNTIL =
      new Field<>("until", Times.LAST_DAY, "the last day that it holds");
  private static final Field<String> BY = new Field<>("by", Persons.PERSON, "who accepted it");
  static final Shape EXCEPTION = Shape.plain("an exception", RULE, AT, REASON, UNTIL, BY);

  @Override
  public String wanted() {
    return "a policy";
  }

  @Override
  public Form form() {
    return Form.table("policy");
  }

  @Override
  public Optional<Policy> read(Node node, Scope scope, String field) {
    Fields fields = Fields.read(node, SHAPE, scope);
    Map<String, String> rules = new LinkedHashMap<>();
    fields.get(RULES).ifPresent(map -> rules(map, scope, rules));
    List<Waiver> waivers = new ArrayList<>();
    fields.list(EXCEPTIONS).forEach(each -> waiver(each, scope).ifPresent(waivers::add));
    return Optional.of(
        new Policy(
            fields.get(HEALTH).map(map -> limits(map, scope)).orElse(HealthLimits.DEFAULT),
            fields.get(ESTIMATE_SPREAD),
            fields.get(CORRELATION).map(BigDecimal::doubleValue).orElse(0.2),
            java.util.Collections.unmodifiableMap(rules),
            fields.get(SLIP),
            fields.get(SINCE).orElse(Policy.STEERING),
            List.copyOf(waivers)));
  }

  private static HealthLimits limits(Node node, Scope scope) {
    Fields fields = Fields.read(node, LIMITS, scope);
    HealthLimits usual = HealthLimits.DEFAULT;
    return new HealthLimits(
        fields.get(OFF_TRACK_AFTER).orElse(usual.offTrackAfter()),
        fields.get(OFF_TRACK_CHANCE).map(BigDecimal::doubleValue).orElse(usual.offTrackChance()),
        fields.get(AT_RISK_CHANCE).map(BigDecimal::doubleValue).orElse(usual.atRiskChance()),
        fields.get(RED_SCORE).map(BigDecimal::intValue).orElse(usual.redScore()));
  }

  private static void rules(Node node, Scope scope, Map<String, String> rules) {
    Value<String> severity = Values.word(SEVERITIES, word -> word);
    for (Node.Entry entry : Values.entries(node, "rule: severity", scope, "rules")) {
      Optional<Rule> rule = rule(entry.key(), scope);
      Optional<String> word = severity.read(entry.value(), scope, entry.key().value());
      if (rule.isPresent() && word.isPresent()) {
        if (rule.get().stage() == Rule.Stage.READING
            && rule.get().severity() == dev.tpm.diagnostic.Severity.ERROR) {
          scope
              .diagnostics()
              .add(
                  entry.key().span(),
                  Rules.WRONG_VALUE,
                  "'" + rule.get().name() + "' keeps the plan from being read, and stays an error");
        } else {
          rules.put(rule.get().name(), word.get());
        }
      }
    }
  }

  private static Optional<Rule> rule(Node.Text name, Scope scope) {
    Optional<Rule> rule = Rules.named(name.value().strip());
    if (rule.isEmpty()) {
      scope
          .diagnostics()
          .add(
              Diagnostic.at(
                      name.span(),
                      Rules.UNKNOWN_REFERENCE,
                      "no rule '" + Value.shown(name.value()) + "'")
                  .withHelp(
                      Nearest.help(name.value(), Rules.all().stream().map(Rule::name).toList())));
    }
    return rule;
  }

  private static Optional<Waiver> waiver(Node node, Scope scope) {
    Fields fields = Fields.read(node, EXCEPTION, scope);
    Optional<Rule> rule =
        fields
            .get(RULE)
            .flatMap(name -> Value.asText(name, "a rule", scope, "rule"))
            .flatMap(name -> rule(name, scope));
    if (!fields.has(RULE) || !fields.has(AT)) {
      scope
          .diagnostics()
          .add(
              node.span(),
              Rules.MISSING_FIELD,
              "an exception names its 'rule' and what it is 'at'");
    }
    if (rule.isEmpty() || fields.get(AT).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            rule.get().name(),
            fields.get(AT).get(),
            fields.get(REASON),
            fields.get(UNTIL),
            fields.get(BY),
            node.span()));
  }
}
