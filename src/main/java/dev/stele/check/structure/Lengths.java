package dev.stele.check.structure;

import dev.stele.text.Language;
import java.util.Map;

/** What the lengths of two texts say of a stretch's being missing from one of them. */
final class Lengths {

  /** In how many characters a language says the same: medians of the training texts. */
  private static final Map<String, Double> CHARACTERS = Map.of("en", 1.0, "ru", .97, "ko", .46);

  /** Variance of the length for each character that is expected (as Gale & Church 1993). */
  private static final double VARIANCE = 3;

  /** Shorter texts vary as if they were so long. */
  private static final double SHORTEST = 10;

  /** Lengths never say more, in nats: free translation is no matter of chance. */
  private static final double MOST = 6;

  private Lengths() {}

  /**
   * The log-likelihood ratio of the other text's standing for a text without a stretch against its
   * standing for all of it; 0 for languages of which nothing is known.
   *
   * @param own the characters of the text
   * @param stretch those of the stretch
   * @param theirs those of the other text
   */
  static double without(Language language, int own, int stretch, Language other, int theirs) {
    Double from = CHARACTERS.get(language.base());
    Double to = CHARACTERS.get(other.base());
    if (from == null || to == null) {
      return 0;
    }
    double ratio = to / from;
    double llr = misfit(theirs, own * ratio) - misfit(theirs, (own - stretch) * ratio);
    return Math.clamp(llr, -MOST, MOST);
  }

  /** A negative log-likelihood, in nats. */
  private static double misfit(double length, double expected) {
    double deviation = length - expected;
    return deviation * deviation / (2 * VARIANCE * Math.max(SHORTEST, expected));
  }
}
