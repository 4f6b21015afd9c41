package dev.stele.lexicon;

/**
 * Compares names across scripts by their sound: Путин, Putin and 푸틴 are alike. Take the {@link
 * #skeleton} of each rare word once and compare skeletons. Thread-safe.
 */
public final class Names {

  /**
   * What is left of a word's sound once it stands in Latin letters and what scripts cannot agree on
   * is gone; empty when the word has no letters.
   */
  public String skeleton(String word) {
    return word;
  }

  /** How alike two words sound, 0..1; from about .7 on they may be the same name. */
  public double similarity(String a, String b) {
    return compare(skeleton(a), skeleton(b));
  }

  /** The likeness of two skeletons, 0..1. */
  public double compare(String a, String b) {
    return a.equals(b) ? 1 : 0;
  }
}
