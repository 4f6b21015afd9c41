package dev.stele.check;

import dev.stele.lexicon.figures.Figures;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Version;
import java.util.List;

/**
 * Reads the texts of one version for the checks. Dear to make: one serves all rows. Thread-safe.
 */
public final class Reader {

  private final Language language;
  private final Words words;
  private final Figures figures;

  private Reader(Language language) {
    this.language = language;
    words = Words.of(language);
    figures = Figures.of(language.base());
  }

  /** One for each version. */
  public static List<Reader> of(List<Version> versions) {
    return versions.stream().map(version -> new Reader(version.language())).toList();
  }

  Language language() {
    return language;
  }

  Words words() {
    return words;
  }

  Figures figures() {
    return figures;
  }
}
