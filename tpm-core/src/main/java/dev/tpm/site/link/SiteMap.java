package dev.tpm.site.link;

import dev.tpm.insight.HandOff;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything is that a site shows: what is not in it has no page and no row. */
public final class SiteMap {
  private final Map<EntityId, Address> addresses;
  private final Map<HandOff, Address> handOffs;
  private final Map<String, Set<Section>> sections;
  private final Map<String, String> roots;
  private final Map<EntityId, List<String>> formerAnchors;
  private final Map<String, EntityId> formerPages;

  private SiteMap(Builder builder) {
    this.addresses = Map.copyOf(builder.addresses);
    this.handOffs = Map.copyOf(builder.handOffs);
    this.sections = Map.copyOf(builder.sections);
    this.roots = Map.copyOf(builder.roots);
    this.formerAnchors = Map.copyOf(builder.formerAnchors);
    this.formerPages = Collections.unmodifiableMap(builder.formerPages);
  }

  /** Starts a map. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where an entity is shown; empty where it has neither a page nor a row. */
  public Optional<Address> of(EntityId id) {
    return Optional.ofNullable(addresses.get(id));
  }

  /** Where a hand-off is listed. */
  public Optional<Address> of(HandOff handOff) {
    return Optional.ofNullable(handOffs.get(handOff));
  }

  /** The anchors that a row had by its former ids, the oldest first. */
  public List<String> formerAnchors(EntityId id) {
    return formerAnchors.getOrDefault(id, List.of());
  }

  /** The files that pages had by their former ids → what is meant now, in the order of the plan. */
  public Map<String, EntityId> formerPages() {
    return formerPages;
  }

  /** The page of a section, where the program has one. */
  public Optional<Address> of(String program, Section section) {
    return has(program, section)
        ? Optional.of(Address.of(root(program) + section.file()))
        : Optional.empty();
  }

  /** Whether a program has a page of its own for a section. */
  public boolean has(String program, Section section) {
    return sections.getOrDefault(program, Set.of()).contains(section);
  }

  /**
   * The folder of a program's pages: empty, or ending in {@code /}.
   *
   * @param program the program as ids carry it: empty where it stands alone
   */
  public String root(String program) {
    return roots.getOrDefault(program, "");
  }

  /** Notes pages and rows, in the order of the plan, so that names are the same each time. */
  public static final class Builder {
    private final Map<EntityId, Address> addresses = new LinkedHashMap<>();
    private final Map<HandOff, Address> handOffs = new LinkedHashMap<>();
    private final Map<String, Set<Section>> sections = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, Claims> anchors = new HashMap<>();
    private final Map<EntityId, List<String>> formerAnchors = new HashMap<>();
    private final Map<String, EntityId> formerPages = new LinkedHashMap<>();
    private final Claims files = new Claims();

    private Builder() {}

    /**
     * A portfolio, whose one page holds what it says itself.
     *
     * @param rows its objectives, open asks and updates
     */
    public Builder portfolio(EntityId id, Collection<EntityId> rows) {
      Address page = Address.of(Section.OVERVIEW.file());
      files.file("index");
      addresses.put(id, page);
      rows.forEach(row -> put(row, page));
      return this;
    }

    /** A program, and the folder of its pages. */
    public Builder program(String key, EntityId id, Collection<Section> pages) {
      String root = key.isEmpty() ? "" : files.file(key).replaceFirst("\\.html$", "/");
      roots.put(key, root);
      Set<Section> own = EnumSet.noneOf(Section.class);
      own.addAll(pages);
      sections.put(key, own);
      own.forEach(section -> files.file((root + section.file()).replaceFirst("\\.html$", "")));
      if (own.contains(Section.OVERVIEW)) {
        addresses.put(id, Address.of(root + Section.OVERVIEW.file()));
      }
      return this;
    }

    /** An entity that has a page of its own. */
    public Builder page(EntityId id) {
      String root = roots.getOrDefault(id.program(), "");
      addresses.put(id, Address.of(files.file(root + folder(id.kind()) + "/" + name(id))));
      return this;
    }

    /** An entity that is a row: of the list of its kind, or an item of its project's page. */
    public Builder row(EntityId id) {
      if (addresses.containsKey(id)) {
        return this;
      }
      if (id.kind() == Kind.ITEM) {
        EntityId project = new EntityId(Kind.PROJECT, id.program(), "", id.project());
        Optional.ofNullable(addresses.get(project))
            .ifPresent(page -> addresses.put(id, row(page, "item-" + id.id())));
      } else {
        Section.listing(id.kind()).flatMap(s -> section(id, s)).ifPresent(a -> put(id, a));
      }
      return this;
    }

    /** An ask that is still open, which is a row of the overview. */
    public Builder ask(EntityId id) {
      section(id, Section.OVERVIEW).ifPresent(a -> put(id, a));
      return this;
    }

    /** A hand-off, which is a row of the dependencies. */
    public Builder handOff(String program, HandOff handOff) {
      if (sections.getOrDefault(program, Set.of()).contains(Section.DEPENDENCIES)) {
        Address list = Address.of(roots.getOrDefault(program, "") + Section.DEPENDENCIES.file());
        String to = handOff.consumer().map(c -> "-" + nameInProgram(c)).orElse("");
        String from = nameInProgram(EntityId.of(handOff.provider()));
        handOffs.put(handOff, row(list, "hand-off-" + from + to));
      }
      return this;
    }

    /**
     * A former id: what led there leads to the same thing still, unless something else has the name
     * by now. Comes after all that has a name of its own.
     */
    public Builder former(EntityId now, EntityId old) {
      Address address = addresses.get(now);
      if (address == null || addresses.containsKey(old)) {
        return this;
      }
      if (address.anchor().isEmpty()) {
        String wish = roots.getOrDefault(old.program(), "") + folder(old.kind()) + "/" + name(old);
        files.fileIfFree(wish).ifPresent(file -> formerPages.put(file, now));
      } else {
        String wish = old.kind().word() + "-" + nameInProgram(old);
        anchors
            .computeIfAbsent(address.file(), file -> new Claims())
            .anchorIfFree(wish)
            .ifPresent(a -> formerAnchors.computeIfAbsent(now, id -> new ArrayList<>()).add(a));
      }
      return this;
    }

    /** The map of all that was noted. */
    public SiteMap build() {
      return new SiteMap(this);
    }

    private void put(EntityId id, Address list) {
      addresses.put(id, row(list, id.kind().word() + "-" + nameInProgram(id)));
    }

    private Optional<Address> section(EntityId id, Section section) {
      return sections.getOrDefault(id.program(), Set.of()).contains(section)
          ? Optional.of(Address.of(roots.getOrDefault(id.program(), "") + section.file()))
          : Optional.empty();
    }

    private Address row(Address page, String wish) {
      Claims claims = anchors.computeIfAbsent(page.file(), file -> new Claims());
      return page.at(claims.anchor(wish));
    }

    private static String folder(Kind kind) {
      return switch (kind) {
        case PROJECT -> "projects";
        case ITEM, MILESTONE -> "items";
        case DECISION -> "decisions";
        case PERSON -> "people";
        case TEAM -> "teams";
        case STAKEHOLDER -> "for";
        default -> kind.word();
      };
    }

    private static String name(EntityId id) {
      boolean isItem = id.kind() == Kind.ITEM && !id.project().isEmpty();
      return isItem ? id.project() + "/" + id.id() : nameInProgram(id);
    }

    private static String nameInProgram(EntityId id) {
      return id.project().isEmpty() ? id.id() : id.project() + "-" + id.id();
    }
  }
}
