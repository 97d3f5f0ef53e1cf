package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Severity;
import dev.tpm.source.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code check.sarif}: the findings of a run in the Static Analysis Results Interchange
 * Format 2.1.0 (OASIS), which code hosts and editors read.
 *
 * <p>Paths are relative to {@code %SRCROOT%}, which a reader takes for the repository's root;
 * columns count code points. Rules are described where they found something. A finding that the
 * policy accepts is there as a suppressed result.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /** The characters of a path that a URI takes as they are (RFC 3986, pchar and the slash). */
  private static final String BARE = "-._~!$&'()*+,;=@/";

  private final List<Result> results;
  private final List<Rule> rules;
  private final Optional<String> rulePages;
  private final Fingerprints fingerprints = new Fingerprints();

  private Sarif(List<Result> results, Optional<String> rulePages) {
    this.results = results;
    this.rules = results.stream().map(r -> r.finding().rule()).distinct().toList();
    this.rulePages = rulePages;
  }

  /**
   * The bytes of the file.
   *
   * @param findings what counts, in the order in which it is told
   * @param accepted what the policy accepts for a while
   * @param version the tool's version
   * @param rulePages the absolute address, ending in {@code /}, below which each rule has a page
   *     {@code RULE.md}; absent: the rules have no address, which the format wants absolute
   */
  public static byte[] bytes(
      List<Diagnostic> findings,
      List<Accepted> accepted,
      String version,
      Optional<String> rulePages) {
    Sarif sarif = new Sarif(results(findings, accepted), rulePages);
    return JsonWriter.object(
        json -> {
          json.text("version", "2.1.0");
          json.text("$schema", SCHEMA);
          json.list(
              "runs",
              List.of(version),
              (run, v) -> {
                run.object("tool", tool -> tool.object("driver", d -> sarif.writeDriver(d, v)));
                run.object("originalUriBaseIds", bases -> bases.object(ROOT, Sarif::writeRoot));
                run.text("columnKind", "unicodeCodePoints");
                run.list("results", sarif.results, sarif::writeResult);
              });
        });
  }

  /** A finding that counts, or one that is accepted. */
  private record Result(Diagnostic finding, Optional<Accepted> accepted) {}

  private static List<Result> results(List<Diagnostic> findings, List<Accepted> accepted) {
    return Stream.concat(
            findings.stream().map(d -> new Result(d, Optional.empty())),
            accepted.stream().map(a -> new Result(a.finding(), Optional.of(a))))
        .toList();
  }

  private static void writeRoot(JsonWriter json) {
    message(json, "description", "the folder that the paths of the findings begin in");
  }

  private void writeDriver(JsonWriter json, String version) {
    json.text("name", "tpm");
    json.text("fullName", "tpm: program status as code");
    json.text("version", version);
    json.list("rules", rules, this::writeRule);
  }

  private void writeRule(JsonWriter json, Rule rule) {
    json.text("id", rule.name());
    message(json, "shortDescription", rule.summary());
    message(json, "fullDescription", rule.summary());
    message(json, "help", "docs/rules/" + rule.name() + ".md: a wrong and a right example");
    json.text("helpUri", rulePages.map(base -> base + rule.name() + ".md"));
    json.object(
        "defaultConfiguration",
        config -> {
          if (rule.quiet()) {
            config.flag("enabled", false);
          }
          config.text("level", level(rule.severity()));
        });
  }

  private void writeResult(JsonWriter json, Result result) {
    Diagnostic finding = result.finding();
    json.text("ruleId", finding.rule().name());
    json.number("ruleIndex", rules.indexOf(finding.rule()));
    json.text("level", level(finding.severity()));
    message(
        json,
        "message",
        finding.message() + finding.help().map(help -> "\nhelp: " + help).orElse(""));
    json.someList(
        "locations",
        finding.span().stream().toList(),
        (location, span) -> writeLocation(location, span));
    json.object(
        "partialFingerprints", prints -> prints.text("tpmFinding/v1", fingerprints.of(finding)));
    json.someList("relatedLocations", finding.related(), Sarif::writeRelated);
    json.someList("suppressions", result.accepted().stream().toList(), Sarif::writeSuppression);
  }

  private static void writeRelated(JsonWriter json, Diagnostic.Related related) {
    writeLocation(json, related.span());
    message(json, "message", related.message());
  }

  private static void writeSuppression(JsonWriter json, Accepted accepted) {
    json.text("kind", "external");
    json.text("status", "accepted");
    String until = accepted.until().map(day -> "until " + day).orElse("");
    String by = accepted.by().map(person -> "by " + person).orElse("");
    String why =
        Stream.of(accepted.reason().orElse(""), until, by)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    json.text("justification", why.isEmpty() ? Optional.empty() : Optional.of(why));
  }

  private static void writeLocation(JsonWriter json, Span span) {
    json.object(
        "physicalLocation",
        place -> {
          place.object("artifactLocation", file -> writeFile(file, span.file().displayPath()));
          place.object("region", region -> writeRegion(region, span));
        });
  }

  private static void writeFile(JsonWriter json, String path) {
    boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    if (drive) {
      json.text("uri", "file:///" + path.substring(0, 2) + encoded(path.substring(2)));
    } else if (path.startsWith("/")) {
      json.text("uri", "file://" + encoded(path));
    } else {
      json.text("uri", encoded(path));
      json.text("uriBaseId", ROOT);
    }
  }

  private static void writeRegion(JsonWriter json, Span span) {
    json.number("startLine", span.line());
    json.number("startColumn", span.column());
    json.number("endLine", span.endLine());
    json.number("endColumn", span.endColumn());
  }

  /** A message. Single braces would be placeholders in it, and {@code [text](address)} a link. */
  private static void message(JsonWriter json, String key, String text) {
    String literal = text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    json.object(key, m -> m.text("text", literal));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(UTF_8)) {
      boolean plain = octet > 0 && (Character.isLetterOrDigit(octet) || BARE.indexOf(octet) >= 0);
      if (plain) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
      }
    }
    return uri.toString();
  }
}
