package dev.tpm.site.words;

import dev.tpm.site.chart.Vocabulary;
import java.util.Locale;

/** The English words of charts, for tests that draw them. */
public final class EnglishWords {
  public static final Vocabulary WORDS = Phrases.of(Locale.ENGLISH)::say;

  private EnglishWords() {}
}
