package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.About;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of one program: those that it declares, and those given in place. */
final class Persons {
  private static final Pattern WITH_EMAIL = Pattern.compile("([^<>]*)<([^<>\\s]+@[^<>\\s]+)>");

  private final String program;
  private final Set<String> declared;
  private final Map<String, Person> inPlace = new LinkedHashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  /**
   * Makes the people of a program.
   *
   * @param declared the keys of its {@code people}, and of its portfolio's
   */
  Persons(String program, Set<String> declared) {
    this.program = program;
    this.declared = declared;
  }

  /** A person: a key of {@code people}, or somebody given in place. */
  static final Value<String> PERSON = new PersonValue(true);

  /** The same where a name need match no key, as in decision records. */
  static final Value<String> ANYBODY = new PersonValue(false);

  private record PersonValue(boolean warnsNear) implements Value<String> {
    @Override
    public String wanted() {
      return "a person: a key of 'people', or 'Maya Lindqvist <maya@example.com>'";
    }

    @Override
    public Form form() {
      return Form.TEXT;
    }

    @Override
    public Optional<String> read(Node node, Scope scope, String field) {
      return Value.asText(node, wanted(), scope, field)
          .filter(text -> !text.value().isBlank())
          .map(text -> scope.persons().id(text.value().strip(), text.span(), scope, warnsNear));
    }
  }

  /** The id of a person of this text; a person given in place is remembered. */
  String id(String text, Span span, Scope scope, boolean warnsNear) {
    if (declared.contains(text)) {
      return text;
    }
    Matcher matcher = WITH_EMAIL.matcher(text);
    boolean withEmail = matcher.matches();
    String name = withEmail && !matcher.group(1).isBlank() ? matcher.group(1).strip() : text;
    if (warnsNear && !withEmail) {
      List<String> near = Nearest.names(text, declared);
      if (!near.isEmpty()) {
        scope
            .diagnostics()
            .add(
                Diagnostic.at(span, Rules.NEAR_PERSON, "'" + text + "' is nobody in 'people' yet")
                    .withHelp("did you mean '" + String.join("' or '", near) + "'?"));
      }
    }
    String known = idByName.get(name);
    if (known != null) {
      return known;
    }
    String id = newId(name);
    idByName.put(name, id);
    Optional<String> email = withEmail ? Optional.of(matcher.group(2)) : Optional.empty();
    inPlace.put(id, person(id, name, email, span));
    return id;
  }

  private String newId(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "person" : slug.substring(0, Math.min(60, slug.length()));
    String id = NamesReader.isReserved(base) ? "person-" + base : base;
    for (int n = 2; declared.contains(id) || inPlace.containsKey(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private Person person(String id, String name, Optional<String> email, Span span) {
    About about =
        new About(
            id,
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            span,
            Map.of());
    return new Person(
        new EntityId(Kind.PERSON, program, "", id),
        about,
        email,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /** Those given in place so far, in the order met. */
  List<Person> inPlace() {
    return new ArrayList<>(inPlace.values());
  }

  Set<String> declared() {
    return declared;
  }
}
