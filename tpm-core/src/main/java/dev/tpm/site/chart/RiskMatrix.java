package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Open risks by probability (up) and impact (right), five steps each.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description where the risks are, in words
 * @param probabilities the names of the five steps, the least first
 * @param impacts the short names of the five steps, the least first
 * @param caption what the lower axis is, such as {@code impact on dates, from left to right}
 * @param red the least score, probability × impact, that is in the red
 * @param risks the open risks
 */
public record RiskMatrix(
    String id,
    String title,
    String description,
    List<String> probabilities,
    List<String> impacts,
    String caption,
    int red,
    List<Entry> risks) {

  private static final int STEPS = 5;
  private static final int AMBER = 8;
  private static final int GREY = 4;
  private static final int MOST_NAMED = 8;
  private static final double LEFT = 98;
  private static final double TOP = 6;
  private static final double PITCH_X = 64;
  private static final double PITCH_Y = 38;
  private static final double GAP = 2;

  public RiskMatrix {
    probabilities = List.copyOf(probabilities);
    impacts = List.copyOf(impacts);
    risks = List.copyOf(risks);
    if (probabilities.size() != STEPS || impacts.size() != STEPS) {
      throw new IllegalArgumentException("expected five steps of probability and of impact");
    }
  }

  /**
   * A risk.
   *
   * @param label its short name, such as {@code R-04}
   * @param probability 1 to 5
   * @param impact 1 to 5
   */
  public record Entry(String label, int probability, int impact) {
    public Entry {
      if (probability < 1 || probability > STEPS || impact < 1 || impact > STEPS) {
        throw new IllegalArgumentException("expected steps from 1 to 5 for risk '" + label + "'");
      }
    }
  }

  /** Lays out the matrix. */
  public Drawing draw() {
    List<Mark> marks = new ArrayList<>();
    boolean isNamed = risks.size() <= MOST_NAMED && risks.stream().allMatch(RiskMatrix::isShort);
    for (int probability = 1; probability <= STEPS; probability++) {
      marks.add(
          new Mark.Text(
              "end t-ink2",
              LEFT - 10,
              y(probability) + 22,
              name(probabilities, probability, LEFT - 12)));
      for (int impact = 1; impact <= STEPS; impact++) {
        addCell(marks, probability, impact, isNamed);
      }
    }
    if (firstRed(STEPS) <= STEPS) {
      marks.add(new Mark.Path("zone", zone()));
    }
    double bottom = TOP + STEPS * PITCH_Y;
    for (int impact = 1; impact <= STEPS; impact++) {
      marks.add(
          new Mark.Text(
              "mid t-ink2",
              x(impact) + PITCH_X / 2 - 1,
              bottom + 17,
              name(impacts, impact, PITCH_X - 2)));
    }
    double middle = LEFT + STEPS * PITCH_X / 2;
    marks.add(new Mark.Text("mid", middle, bottom + 37, caption));
    int width = (int) (LEFT + STEPS * PITCH_X + 2);
    return new Drawing(id, width, (int) bottom + 44, title, description, marks);
  }

  private void addCell(List<Mark> marks, int probability, int impact, boolean isNamed) {
    double x = x(impact);
    double y = y(probability);
    marks.add(new Mark.Box(fill(probability * impact), x, y, PITCH_X - GAP, PITCH_Y - GAP, 2));
    List<String> labels =
        risks.stream()
            .filter(r -> r.probability() == probability && r.impact() == impact)
            .map(Entry::label)
            .toList();
    if (labels.isEmpty()) {
      return;
    }
    double middle = x + (PITCH_X - GAP) / 2;
    if (isNamed && labels.size() == 1) {
      marks.add(new Mark.Text("mid t-ink t-b", middle, y + 22, labels.get(0)));
    } else if (isNamed && labels.size() == 2) {
      marks.add(new Mark.Text("mid t-ink t-b", middle, y + 15, labels.get(0)));
      marks.add(new Mark.Text("mid t-ink t-b", middle, y + 30, labels.get(1)));
    } else {
      marks.add(new Mark.Text("mid t-ink t-b", middle, y + 22, String.valueOf(labels.size())));
    }
  }

  /** The outline of the cells whose score is red, clockwise from the left end of the top row. */
  private String zone() {
    double right = LEFT + STEPS * PITCH_X - GAP / 2;
    PathData outline = PathData.at(x(firstRed(STEPS)) - GAP / 2, TOP - GAP / 2).across(right);
    int lowest = STEPS;
    while (lowest > 1 && firstRed(lowest - 1) <= STEPS) {
      lowest--;
    }
    outline.down(y(lowest) + PITCH_Y - GAP / 2);
    for (int probability = lowest; probability <= STEPS; probability++) {
      outline.across(x(firstRed(probability)) - GAP / 2).down(y(probability) - GAP / 2);
    }
    return outline.closed();
  }

  private int firstRed(int probability) {
    int impact = 1;
    while (impact <= STEPS && probability * impact < red) {
      impact++;
    }
    return impact;
  }

  private String fill(int score) {
    if (score >= red) {
      return "cell-3";
    }
    if (score >= AMBER) {
      return "cell-2";
    }
    return score >= GREY ? "cell-1" : "cell";
  }

  private static boolean isShort(Entry risk) {
    return TextWidth.of(risk.label()) <= PITCH_X - 6;
  }

  private static String name(List<String> names, int step, double room) {
    return TextWidth.cut(names.get(step - 1), room);
  }

  private static double x(int impact) {
    return LEFT + (impact - 1) * PITCH_X;
  }

  private static double y(int probability) {
    return TOP + (STEPS - probability) * PITCH_Y;
  }
}
