package dev.stele.exchange.xliff;

import dev.stele.exchange.Colophon;
import dev.stele.text.Multitext;

/** What both versions of XLIFF ask of a multitext. */
final class Bilingual {

  private Bilingual() {}

  static void require(Multitext text) {
    if (text.versions().size() != 2) {
      throw new IllegalArgumentException(
          "XLIFF holds two languages, not " + text.versions().size());
    }
  }

  /** The name of the file that the source text came from, which XLIFF insists on. */
  static String original(Multitext text, Colophon colophon) {
    String name = text.versions().getFirst().sourceName();
    return !name.isEmpty() ? name : colophon.project().isEmpty() ? "stele" : colophon.project();
  }
}
