package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import java.util.stream.Stream;

/** Looks for one thing that can be wrong with a plan. */
interface Check {

  /** The rule whose findings it finds. */
  Rule rule();

  /** The findings, in the order of the plan, as they are before any policy. */
  Stream<Finding> find(Facts facts);
}
