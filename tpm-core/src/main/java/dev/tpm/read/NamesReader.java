package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Walks the whole tree once and lists its ids, and says which are none or stand twice. */
final class NamesReader {
  private static final int LONGEST = 100;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Names names;
  private final Diagnostics diagnostics;
  private String program = "";

  private NamesReader(Names names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  static Names read(Layout.Tree tree, Diagnostics diagnostics) {
    Names names = new Names(tree.brokenProjects());
    new NamesReader(names, diagnostics).entity(tree.type(), tree.root(), "", new HashMap<>());
    return names;
  }

  /**
   * Lists what an entity holds.
   *
   * @param project the project it is in, or is
   * @param items the keys of the items of that project so far, in lower case
   */
  private void entity(EntityType type, Node node, String project, Map<String, Span> items) {
    if (!(node instanceof Node.Mapping mapping)) {
      return;
    }
    Map<String, EntityType> collections = type.collections();
    for (Node.Entry field : mapping.entries()) {
      EntityType member = collections.get(field.key().value());
      if (member != null && field.value() instanceof Node.Mapping collection) {
        collection(member, collection, project, items);
      } else if (field.key().value().equals("tags")) {
        tags(field.value());
      } else if (field.key().value().equals("calendar")) {
        calendar(field.value());
      } else if (field.key().value().equals("audiences")) {
        keys(Names.WordKind.AUDIENCE, field.value());
      }
    }
  }

  private void collection(
      EntityType type, Node.Mapping collection, String project, Map<String, Span> items) {
    boolean work = type == EntityType.ITEM || type == EntityType.MILESTONE;
    Map<String, Span> siblings = work ? items : new HashMap<>();
    for (Node.Entry entry : collection.entries()) {
      String id = entry.key().value();
      Span span = entry.key().span();
      check(type, id, span);
      unique(type, id, span, siblings);
      switch (type) {
        case PROGRAM -> {
          program = id;
          names.add(new EntityId(Kind.PROGRAM, id, "", id), span);
          entity(type, entry.value(), "", new HashMap<>());
          program = "";
        }
        case PROJECT -> {
          names.add(new EntityId(Kind.PROJECT, program, "", id), span);
          entity(type, entry.value(), id, new HashMap<>());
        }
        case ITEM, MILESTONE -> {
          boolean group = type == EntityType.ITEM && isGroup(entry.value());
          names.add(
              new Names.ItemName(
                  new ItemId(program, project, id), span, group, type == EntityType.MILESTONE));
          entity(type, entry.value(), project, items);
        }
        default -> {
          names.add(
              new EntityId(type.kind().orElseThrow(), program, projectOf(type, project), id), span);
          entity(type, entry.value(), project, items);
        }
      }
    }
  }

  private static String projectOf(EntityType type, String project) {
    return switch (type) {
      case TEAM, PERSON, STAKEHOLDER, OBJECTIVE -> "";
      default -> project;
    };
  }

  /** Whether an item's map has items or milestones of its own. */
  static boolean isGroup(Node item) {
    return item instanceof Node.Mapping mapping
        && (holds(mapping, "items") || holds(mapping, "milestones"));
  }

  private static boolean holds(Node.Mapping mapping, String collection) {
    return mapping.get(collection).filter(node -> !(node instanceof Node.Absent)).isPresent();
  }

  private void tags(Node node) {
    if (node instanceof Node.Text text) {
      names.addWord(Names.WordKind.TAG, program, text.value().strip());
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(this::tags);
    }
  }

  /** Its release trains, and the tags that its freezes stop. */
  private void calendar(Node calendar) {
    if (calendar instanceof Node.Mapping map) {
      map.get("slots").ifPresent(slots -> keys(Names.WordKind.SLOT, slots));
      if (map.get("freezes").orElse(null) instanceof Node.Sequence freezes) {
        for (Node freeze : freezes.items()) {
          if (freeze instanceof Node.Mapping fields) {
            fields.get("tags").ifPresent(this::tags);
          }
        }
      }
    }
  }

  private void keys(Names.WordKind kind, Node node) {
    if (node instanceof Node.Mapping map) {
      map.entries().forEach(entry -> names.addWord(kind, program, entry.key().value()));
    }
  }

  private void check(EntityType type, String id, Span span) {
    if (!ID.matcher(id).matches()) {
      bad(
          span,
          "'" + Value.shown(id) + "' is no id",
          "an id has ASCII letters and digits, '-', '_' and '.', first a letter or a digit; "
              + "'name' is what people read");
    } else if (id.length() > LONGEST) {
      bad(span, "the id is longer than " + LONGEST + " characters", "'name' may be long");
    } else if (isReserved(id)) {
      bad(
          span,
          "'" + id + "' cannot be an id, as no page and no file may have that name everywhere",
          "choose another, such as '" + id.replaceFirst("\\.+$", "") + "-1'");
    } else if (type == EntityType.PROGRAM && Kind.of(id).isPresent()) {
      bad(
          span,
          "'" + id + "' cannot be the id of a program, as it is a kind in references",
          "choose another, such as '" + id + "-1'");
    }
  }

  private void bad(Span span, String message, String help) {
    diagnostics.add(span, Rules.BAD_ID, message, help);
  }

  private void unique(EntityType type, String id, Span span, Map<String, Span> siblings) {
    Span first = siblings.putIfAbsent(id.toLowerCase(Locale.ROOT), span);
    if (first != null) {
      String where =
          type == EntityType.ITEM || type == EntityType.MILESTONE
              ? "items and milestones have ids of their own in the whole project, upper or lower"
                  + " case"
              : "ids differ in more than upper and lower case";
      diagnostics.add(
          Diagnostic.at(span, Rules.DUPLICATE, "there is another '" + id + "': " + where)
              .withRelated("the first one", first));
    }
  }

  /** Whether a file of this name cannot be everywhere. */
  static boolean isReserved(String id) {
    return id.equalsIgnoreCase("index") || DEVICE.matcher(id).matches() || id.endsWith(".");
  }
}
