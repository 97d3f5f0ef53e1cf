package dev.tpm.insight;

import dev.tpm.insight.HandOff.Party;
import dev.tpm.insight.HandOff.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gives to whom: the open hand-offs between each two parties.
 *
 * @param givers who gives, in the order of the hand-offs
 * @param takers who gets, in the order of the hand-offs
 * @param cells giver → taker → what is open between them; only where something is
 */
public record TeamMatrix(
    List<Party> givers, List<Party> takers, Map<Party, Map<Party, Cell>> cells) {

  /**
   * What is open between two parties.
   *
   * @param open all of it
   * @param bad what is late or refused
   * @param uncommitted what nobody committed to
   */
  public record Cell(int open, int bad, int uncommitted) {
    public static final Cell EMPTY = new Cell(0, 0, 0);

    private Cell plus(HandOff handOff) {
      return new Cell(
          open + 1,
          bad + (handOff.isBad() ? 1 : 0),
          uncommitted + (handOff.state() == State.REQUESTED ? 1 : 0));
    }
  }

  /** Counts hand-offs that have two sides and are open. */
  public static TeamMatrix of(Collection<HandOff> handOffs) {
    Set<Party> givers = new LinkedHashSet<>();
    Set<Party> takers = new LinkedHashSet<>();
    Map<Party, Map<Party, Cell>> cells = new LinkedHashMap<>();
    for (HandOff handOff : handOffs) {
      if (handOff.isOpen() && handOff.to().isPresent()) {
        Party to = handOff.to().get();
        givers.add(handOff.from());
        takers.add(to);
        cells
            .computeIfAbsent(handOff.from(), key -> new LinkedHashMap<>())
            .merge(to, Cell.EMPTY.plus(handOff), (cell, one) -> cell.plus(handOff));
      }
    }
    return new TeamMatrix(List.copyOf(givers), List.copyOf(takers), cells);
  }

  /** What is open from one to another. */
  public Cell cell(Party from, Party to) {
    return cells.getOrDefault(from, Map.of()).getOrDefault(to, Cell.EMPTY);
  }
}
