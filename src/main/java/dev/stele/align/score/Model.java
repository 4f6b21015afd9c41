package dev.stele.align.score;

import dev.stele.align.version.Column;
import dev.stele.align.words.Coverage;

/**
 * The parameters of the bead score for one pair of versions; those of the text at hand are
 * estimated on it, starting from priors.
 *
 * @param words what one direction of coverage counts
 * @param rightBackground share of the right version's words that the left does not explain even
 *     where it is translated faithfully, λ in {@link Coverage}
 * @param leftBackground the same for the left version's words
 */
public record Model(
    double words,
    double rightBackground,
    double leftBackground,
    Freedom freedom,
    Shapes shapes,
    Gaps gaps,
    Lengths lengths,
    Paragraphs paragraphs) {

  /**
   * What one direction of a lexicon's words counts: the two directions tell much the same, and
   * their words are not independent (learnt on the development sets).
   */
  private static final double WORDS = 0.4;

  /**
   * The same for words that the text alone teaches, of which leaving one out has taken half: fewer,
   * and each tells more beside the lengths (learnt on the development sets without lexicons).
   */
  private static final double WORDS_OF_TEXT = 0.5;

  /** Background before anything is known; typical of ordinary translations (development sets). */
  private static final double USUAL_BACKGROUND = 0.5;

  /**
   * Before anything is known.
   *
   * @param lexicon whether there is one, rather than what the text alone teaches
   * @param lengths what lengths count, 1 or 0 for nothing
   */
  public static Model prior(Column left, Column right, boolean lexicon, double lengths) {
    return new Model(
        lexicon ? WORDS : WORDS_OF_TEXT,
        USUAL_BACKGROUND,
        USUAL_BACKGROUND,
        Freedom.prior(),
        Shapes.prior(),
        Gaps.prior(),
        Lengths.of(left, right, lengths),
        Paragraphs.prior(left, right));
  }
}
