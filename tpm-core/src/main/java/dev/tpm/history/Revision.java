package dev.tpm.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit that a plan is read from.
 *
 * @param id the whole id in hexadecimal
 * @param day the day it was committed, where its committer was
 * @param at when it was committed
 * @param author who wrote it, by name
 * @param subject the first line of its message
 */
public record Revision(String id, LocalDate day, Instant at, String author, String subject) {
  private static final int SHORT = 8;
  private static final Pattern PULL_REQUEST =
      Pattern.compile("^Merge pull request #(\\d{1,9})\\b|\\(#(\\d{1,9})\\)\\s*$");

  /** The first eight digits, as people quote them. */
  public String shortId() {
    return id.substring(0, Math.min(SHORT, id.length()));
  }

  /** The number of the pull request that brought it, where its subject says so. */
  public Optional<Integer> pullRequest() {
    Matcher found = PULL_REQUEST.matcher(subject);
    return found.find()
        ? Optional.of(Integer.valueOf(found.group(1) != null ? found.group(1) : found.group(2)))
        : Optional.empty();
  }
}
