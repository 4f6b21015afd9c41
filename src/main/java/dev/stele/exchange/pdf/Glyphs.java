package dev.stele.exchange.pdf;

import java.util.Map;
import java.util.TreeMap;

/** Counts the glyphs of a document, and by font those whose characters nobody can tell. */
final class Glyphs {

  private final Map<String, Integer> unmapped = new TreeMap<>();
  private int all;

  void count() {
    all++;
  }

  void unmapped(String font) {
    // A subset is named with six letters before its font: ABCDEF+Batang.
    unmapped.merge(font.replaceFirst("^[A-Z]{6}\\+", ""), 1, Integer::sum);
  }

  int unmapped() {
    return unmapped.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share, 0..1, of glyphs without a character. */
  double share() {
    return all == 0 ? 0 : (double) unmapped() / all;
  }

  String fonts() {
    return String.join(", ", unmapped.keySet());
  }
}
