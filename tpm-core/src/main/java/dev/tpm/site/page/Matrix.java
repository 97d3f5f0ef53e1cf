package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.HandOff.Party;
import dev.tpm.model.Team;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.TeamMatrix;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the table of who gives to whom.
 *
 * @param handOffs in the order of the page, so that a cell leads to its worst one
 */
record Matrix(Here here, List<HandOff> handOffs) {

  /** The table; empty where nothing is open between two sides. */
  Optional<TeamMatrix> table() {
    var open = dev.tpm.insight.TeamMatrix.of(handOffs);
    if (open.cells().isEmpty()) {
      return Optional.empty();
    }
    Map<Party, String> names = names(open);
    List<TeamMatrix.HandOffs> cells = new ArrayList<>();
    open.cells()
        .forEach((from, row) -> row.forEach((to, some) -> cells.add(cell(names, from, to, some))));
    List<String> teams =
        here.subject().program().teams().stream().map(this::party).map(names::get).toList();
    return Optional.of(
        TeamMatrix.of(here.wording().say("dependencies.matrix.caption"), teams, cells));
  }

  private Party party(Team team) {
    return new Party(Optional.of(team.entityId()), team.name());
  }

  /** What each side is called in the table, the teams first; no name twice. */
  private Map<Party, String> names(dev.tpm.insight.TeamMatrix open) {
    Map<Party, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    Stream.of(
            here.subject().program().teams().stream().map(this::party),
            open.givers().stream(),
            open.takers().stream())
        .flatMap(parties -> parties)
        .distinct()
        .forEach(party -> names.put(party, free(party.name(), taken)));
    return names;
  }

  private String free(String wish, Set<String> taken) {
    String name = wish;
    for (int i = 2; !taken.add(name); i++) {
      name = here.wording().say("dependencies.namesake", wish, i);
    }
    return name;
  }

  private TeamMatrix.HandOffs cell(
      Map<Party, String> names, Party from, Party to, dev.tpm.insight.TeamMatrix.Cell some) {
    Wording wording = here.wording();
    List<String> words = new ArrayList<>();
    words.add(wording.count("dependencies.cell.open", some.open()));
    if (some.bad() > 0) {
      words.add(wording.count("dependencies.cell.late", some.bad()));
    }
    if (some.uncommitted() > 0) {
      words.add(wording.count("dependencies.cell.asked", some.uncommitted()));
    }
    String giver = names.getOrDefault(from, from.name());
    String getter = names.getOrDefault(to, to.name());
    return new TeamMatrix.HandOffs(
        giver,
        getter,
        some.open(),
        worst(some),
        href(from, to),
        wording.say("dependencies.cell." + words.size(), cellParts(giver, getter, words)));
  }

  private static Optional<Shape> worst(dev.tpm.insight.TeamMatrix.Cell some) {
    if (some.bad() > 0) {
      return Optional.of(Shape.OFF_TRACK);
    }
    return some.uncommitted() > 0 ? Optional.of(Shape.AT_RISK) : Optional.empty();
  }

  /** The way to the worst of what is between two. */
  private String href(Party from, Party to) {
    return handOffs.stream()
        .filter(h -> h.isOpen() && h.from().equals(from) && h.to().equals(Optional.of(to)))
        .findFirst()
        .map(here::href)
        .orElse("");
  }

  private static Object[] cellParts(String from, String to, List<String> words) {
    List<Object> parts = new ArrayList<>(List.of(from, to));
    parts.addAll(words);
    return parts.toArray();
  }
}
