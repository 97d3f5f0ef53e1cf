package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Says what is wrong with a text that is not YAML, in a planner's words.
 *
 * <p>Most such mistakes are a sentence that YAML takes for structure, so the help is the line as it
 * should be written; it is given only where that line is YAML.
 */
final class YamlMistake {
  private static final Pattern LINE =
      Pattern.compile("(?<lead>\\s*(?:- )*)(?<key>[A-Za-z0-9_.-]+:[ ]+)?(?<value>[^\"'\\s].*)");
  private static final int LONGEST = 300;
  private static final String TAB = "a tab is used for indentation; YAML wants spaces";

  private final SourceFile file;
  private final int lineOffset;

  YamlMistake(SourceFile file, int lineOffset) {
    this.file = file;
    this.lineOffset = lineOffset;
  }

  Diagnostic explain(MarkedYAMLException e) {
    Mark mark = wherePlannersLook(e);
    int line = mark == null ? 1 : mark.getLine() + 1 + lineOffset;
    int column = mark == null ? 1 : mark.getColumn() + 1;
    boolean unclosed = message(e, line).contains("closed");
    Optional<String> mended = unclosed ? Optional.empty() : mended(line);
    Mark context = e.getContextMark();
    if (mended.isEmpty() && context != null && !unclosed) {
      int before = context.getLine() + 1 + lineOffset;
      mended = before == line ? Optional.empty() : mended(before);
    }
    Span span = new Span(file, line, column, line, column + 1);
    String message = message(e, line);
    Optional<String> help =
        message.equals(TAB)
            ? Optional.of(
                "indent by two spaces a level; most editors can put spaces for the tab key")
            : mended.map(text -> "if it is a text, put it in quotes:\n" + text);
    return Diagnostic.at(span, Rules.YAML_SYNTAX, message).withHelp(help);
  }

  /** What is opened and never closed is mended where it opens, not at the end of the file. */
  private static Mark wherePlannersLook(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    boolean open = context.contains("quoted scalar") || context.contains("flow");
    return open && e.getContextMark() != null && !closes(e)
        ? e.getContextMark()
        : e.getProblemMark();
  }

  private static boolean closes(MarkedYAMLException e) {
    return e.getProblemMark() != null
        && e.getProblemMark().getLine() == e.getContextMark().getLine();
  }

  private String message(MarkedYAMLException e, int line) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    String indent = file.line(line).replaceAll("\\S.*", "");
    if (indent.contains("\t") || problem.contains("\\t")) {
      return TAB;
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a second ': ' on this line; a text with a colon wants quotes";
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return "a quote that is opened here is never closed".replace("here", place(e));
    }
    if (problem.contains("unknown escape")) {
      return "an escape that YAML does not know; between single quotes '\\' is only a character";
    }
    if (problem.contains("could not find expected ':'")) {
      return "a key without its ':' , or a text that wants quotes".replace(" ,", ",");
    }
    if (context.contains("flow")) {
      return "a '[' or '{' that is opened " + place(e) + " is not closed as YAML wants";
    }
    if (context.contains("alias") || context.contains("anchor")) {
      return "a text that begins with '*' or '&' wants quotes";
    }
    if (problem.contains("cannot start any token")) {
      return "a text cannot begin with this character without quotes";
    }
    if (problem.contains("<block end>")) {
      return "this does not fit what stands before it: check the indentation, or put the text in"
          + " quotes";
    }
    return "the file is not YAML from here on" + (problem.isEmpty() ? "" : " (" + problem + ")");
  }

  private String place(MarkedYAMLException e) {
    Mark context = e.getContextMark();
    return context == null ? "here" : "in line " + (context.getLine() + 1 + lineOffset);
  }

  /** The line with its value in quotes, where that makes it YAML and it was none before. */
  private Optional<String> mended(int line) {
    String text = file.line(line);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches() || isYaml(text.strip())) {
      return Optional.empty();
    }
    String key = matcher.group("key") == null ? "" : matcher.group("key");
    String value = matcher.group("value").replaceFirst("\\s#.*$", "").stripTrailing();
    String quoted =
        value.contains("\"") || value.contains("\\")
            ? "'" + value.replace("'", "''") + "'"
            : "\"" + value + "\"";
    String lead = matcher.group("lead").strip();
    String whole = (lead.isEmpty() ? "" : lead + " ") + key + quoted;
    return isYaml(whole) ? Optional.of(whole) : Optional.empty();
  }

  private static boolean isYaml(String line) {
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(line), new LoaderOptions());
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        parser.getEvent();
      }
      return true;
    } catch (YAMLException e) {
      return false;
    }
  }
}
