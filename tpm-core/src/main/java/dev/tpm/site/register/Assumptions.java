package dev.tpm.site.register;

import dev.tpm.model.Assumption;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import java.util.ArrayList;
import java.util.List;

/** What the plan takes for true, and who finds out whether it is. */
public final class Assumptions {
  private Assumptions() {}

  /** The page of all assumptions. */
  public static RegisterPage page(Here here) {
    List<Points.Point> points =
        here.subject().register().assumptions().stream().map(a -> point(here, a)).toList();
    return new Points(here, Section.ASSUMPTIONS, points).page();
  }

  private static Points.Point point(Here here, Assumption assumption) {
    Rows rows = Rows.on(here);
    List<Detail> details = new ArrayList<>();
    rows.addLinks(details, "rests", assumption.affects());
    return new Points.Point(
        assumption,
        assumption.validated().isEmpty(),
        assumption.validateBy(),
        assumption.validated(),
        List.of(),
        rows.owner(assumption, assumption.validated().isEmpty()),
        List.of(),
        details);
  }
}
