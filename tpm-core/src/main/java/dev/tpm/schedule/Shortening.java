package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Answers when something would finish if work before it took less time.
 *
 * <p>A question costs a forward pass over what leads there, and no more: the network is laid out
 * once, and nothing behind or beside it is placed. Where a plan is levelled, the answer is that of
 * the dependencies alone.
 */
public final class Shortening {
  private final Outline outline;
  private final Layout layout;
  private final Network network;
  private final Times times;
  private final ForwardPass pass;

  /** Makes ready to ask about a schedule. */
  public Shortening(Schedule schedule) {
    this.outline = schedule.basis().outline();
    this.layout = schedule.basis().layout();
    this.network = layout.network().withOwnLengths();
    this.times = new Times(network);
    this.pass = new ForwardPass(network, times);
  }

  /**
   * The days that still have to be worked on an item, and could be fewer: working days, or calendar
   * days where it is elapsed; 0 for what is finished, a milestone, a group, or promised from
   * outside.
   */
  public int remaining(ItemId id) {
    int place = outline.find(id);
    if (!outline.isLive(place) || !outline.isLeaf(place)) {
      return 0;
    }
    int node = layout.node(place);
    return network.state[node] == Node.State.OPEN || network.state[node] == Node.State.BEGUN
        ? network.length[node]
        : 0;
  }

  /**
   * All that leads to some items, for questions about the latest of them.
   *
   * @param goals items and milestones; groups, and what is not scheduled, count nothing
   */
  public Toward toward(Collection<ItemId> goals) {
    int[] ends =
        goals.stream()
            .mapToInt(outline::find)
            .filter(place -> outline.isLive(place) && outline.isLeaf(place))
            .map(layout::node)
            .toArray();
    return new Toward(ends, ancestors(ends));
  }

  /** The nodes that lead to some, and they themselves, in the order of the network. */
  private int[] ancestors(int[] ends) {
    boolean[] leads = new boolean[network.size()];
    int last = -1;
    for (int end : ends) {
      leads[end] = true;
      last = Math.max(last, end);
    }
    int count = 0;
    for (int n = last; n >= 0; n--) {
      if (leads[n]) {
        count++;
        for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
          leads[network.from[e]] = true;
        }
      }
    }
    int[] nodes = new int[count];
    for (int n = last; n >= 0; n--) {
      if (leads[n]) {
        nodes[--count] = n;
      }
    }
    return nodes;
  }

  /** The work that leads to some items. */
  public final class Toward {
    private final int[] ends;
    private final int[] nodes;

    private Toward(int[] ends, int[] nodes) {
      this.ends = ends;
      this.nodes = nodes;
    }

    /** What a question costs: how many nodes of the network are placed for it. */
    public int size() {
      return nodes.length;
    }

    /**
     * When the latest of the goals would finish.
     *
     * @param shorter item → the days that it would take less; each keeps at least one
     * @return the day, inclusive; absent where none of the goals is scheduled
     */
    public Optional<LocalDate> finish(Map<ItemId, Integer> shorter) {
      shorter.forEach((id, days) -> shorten(id, days));
      for (int n : nodes) {
        pass.place(n);
      }
      shorter.keySet().forEach(id -> shorten(id, 0));
      return Arrays.stream(ends).mapToObj(this::day).max(LocalDate::compareTo);
    }

    /** When the latest of the goals would finish if one item took less time. */
    public Optional<LocalDate> finish(ItemId item, int days) {
      return finish(Map.of(item, days));
    }

    private void shorten(ItemId id, int days) {
      if (remaining(id) > 0) {
        int node = layout.node(outline.find(id));
        int whole = layout.network().length[node];
        network.length[node] = Math.max(1, whole - days);
      }
    }

    private LocalDate day(int n) {
      return Days.date(
          network.isPoint(n) && !times.endsDay[n] ? times.start[n] : times.finish[n] - 1);
    }
  }
}
