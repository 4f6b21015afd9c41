package dev.stele.lexicon;

/** A pair of a user's glossary: an expression of one or more words and its translation. */
public record Term(String left, String right) {

  public Term {
    if (left.isBlank() || right.isBlank()) {
      throw new IllegalArgumentException(
          "half of a term is empty: '" + left + "', '" + right + "'");
    }
  }
}
