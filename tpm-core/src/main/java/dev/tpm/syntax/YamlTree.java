package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of one YAML text from the parser's events. */
final class YamlTree {
  private static final String TEXT_TAG = "tag:yaml.org,2002:str";

  private final SourceFile file;
  private final Limits limits;
  private final Diagnostics diagnostics;
  private int lineOffset;

  YamlTree(SourceFile file, Limits limits, Diagnostics diagnostics) {
    this.file = file;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** What stops the reading of one file; it carries what is to be said. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    Stop(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }

  /**
   * Reads a YAML text that stands in the file.
   *
   * @param yaml the text
   * @param linesBefore how many lines of the file stand before it
   * @return its root; empty when it could not be read, which has been said
   */
  Optional<Node> read(String yaml, int linesBefore) {
    lineOffset = linesBefore;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.fileBytes());
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
    try {
      parser.getEvent();
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        throw stop(file.start(), Rules.MISSING_FIELD, "the file is empty; a map was expected");
      }
      DocumentStartEvent ignored = (DocumentStartEvent) parser.getEvent();
      Node root = node(parser, parser.getEvent(), 0);
      end(parser);
      return Optional.of(root);
    } catch (Stop stop) {
      diagnostics.add(stop.diagnostic);
    } catch (MarkedYAMLException e) {
      diagnostics.add(new YamlMistake(file, lineOffset).explain(e));
    } catch (YAMLException e) {
      diagnostics.add(file.start(), Rules.YAML_SYNTAX, "the file is not YAML");
    }
    return Optional.empty();
  }

  private void end(ParserImpl parser) {
    Event end = parser.getEvent();
    if (end instanceof DocumentEndEvent && !(parser.peekEvent() instanceof StreamEndEvent)) {
      throw stop(
          point(parser.peekEvent().getStartMark()),
          Rules.YAML_FEATURE,
          "a second document begins here; a file of a plan has one");
    }
  }

  private Node node(ParserImpl parser, Event event, int depth) {
    if (depth > limits.depth()) {
      throw new Stop(
          Diagnostic.at(
                  point(event.getStartMark()),
                  Rules.TOO_LARGE,
                  "lists and maps are nested more than " + limits.depth() + " deep")
              .withHelp("tpm.maxDepth raises the limit"));
    }
    if (event instanceof AliasEvent alias) {
      throw new Stop(
          Diagnostic.at(
                  span(alias),
                  Rules.YAML_FEATURE,
                  "'*" + alias.getAnchor() + "' is a YAML alias, which plans do without")
              .withHelp("repeat what it stands for, or put the text in quotes"));
    }
    refuseTag((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event instanceof SequenceStartEvent start
        ? sequence(parser, start, depth)
        : mapping(parser, (MappingStartEvent) event, depth);
  }

  private void refuseTag(NodeEvent event) {
    String tag = null;
    if (event instanceof ScalarEvent scalar && !TEXT_TAG.equals(scalar.getTag())) {
      tag = scalar.getTag();
    } else if (event instanceof SequenceStartEvent start) {
      tag = start.getTag();
    } else if (event instanceof MappingStartEvent start) {
      tag = start.getTag();
    }
    if (tag != null) {
      throw new Stop(
          Diagnostic.at(
                  point(event.getStartMark()),
                  Rules.YAML_FEATURE,
                  "'"
                      + tag.replace("tag:yaml.org,2002:", "!!")
                      + "' is a YAML tag, which plans do without")
              .withHelp("remove it, or put the text in quotes"));
    }
  }

  private Node scalar(ScalarEvent event) {
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    String value = event.getValue();
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    Span span = block ? point(event.getStartMark()) : span(event);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t') || c == '\u007F') {
        throw stop(
            span,
            Rules.UNREADABLE_FILE,
            String.format(java.util.Locale.ROOT, "the text holds the character U+%04X", (int) c));
      }
    }
    if (plain && event.getTag() == null && isNothing(value)) {
      return new Node.Absent(span);
    }
    return new Node.Text(value, plain, span);
  }

  private static boolean isNothing(String plain) {
    return plain.isEmpty()
        || plain.equals("~")
        || plain.equals("null")
        || plain.equals("Null")
        || plain.equals("NULL");
  }

  private Node sequence(ParserImpl parser, SequenceStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = parser.getEvent();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(parser, event, depth + 1));
      event = parser.getEvent();
    }
    return new Node.Sequence(List.copyOf(items), whole(start.isFlow(), start, event));
  }

  private Node mapping(ParserImpl parser, MappingStartEvent start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    Event event = parser.getEvent();
    while (!(event instanceof MappingEndEvent)) {
      Node.Text key = key(node(parser, event, depth + 1));
      Node value = node(parser, parser.getEvent(), depth + 1);
      Span first = seen.putIfAbsent(key.value(), key.span());
      if (first == null) {
        entries.add(new Node.Entry(key, value));
      } else {
        diagnostics.add(
            Diagnostic.at(
                    key.span(), Rules.DUPLICATE, "'" + key.value() + "' stands twice in this map")
                .withRelated("the first one", first)
                .withHelp("keep one of them, with what both hold, or give one another key"));
      }
      event = parser.getEvent();
    }
    return new Node.Mapping(List.copyOf(entries), whole(start.isFlow(), start, event));
  }

  private static Node.Text key(Node key) {
    if (key instanceof Node.Text text) {
      if (text.plain() && text.value().equals("<<")) {
        throw stop(
            text.span(), Rules.YAML_FEATURE, "'<<' is a YAML merge key, which plans do without");
      }
      return text;
    }
    if (key instanceof Node.Absent absent && absent.span().endColumn() > absent.span().column()) {
      // A key such as null or ~ is only text.
      String line = absent.span().file().line(absent.span().line());
      int[] points = line.codePoints().toArray();
      int from = absent.span().column() - 1;
      return new Node.Text(
          new String(points, from, absent.span().endColumn() - 1 - from), true, absent.span());
    }
    throw stop(key.span(), Rules.WRONG_FORM, "a key is a text; here is " + key.form());
  }

  private Span whole(boolean flow, Event start, Event end) {
    // A block's end is where the next thing begins, often lines below: its start says more.
    return flow
        ? point(start.getStartMark()).to(point(end.getEndMark()))
        : point(start.getStartMark());
  }

  private Span span(Event event) {
    return point(event.getStartMark()).to(point(event.getEndMark()));
  }

  private Span point(Mark mark) {
    int line = mark.getLine() + 1 + lineOffset;
    int column = mark.getColumn() + 1;
    return new Span(file, line, column, line, column);
  }

  private static Stop stop(Span span, Rule rule, String message) {
    return new Stop(Diagnostic.at(span, rule, message));
  }
}
