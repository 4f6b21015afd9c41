package dev.stele.align.score;

import dev.stele.align.version.Column;
import dev.stele.align.words.Coverage;

/**
 * The parameters of the bead score for one pair of versions; those of the text at hand are
 * estimated on it, starting from priors.
 *
 * @param rightBackground share of the right version's words that the left does not explain even
 *     where it is translated faithfully, λ in {@link Coverage}
 * @param leftBackground the same for the left version's words
 */
public record Model(
    double rightBackground,
    double leftBackground,
    Freedom freedom,
    Shapes shapes,
    Gaps gaps,
    Lengths lengths,
    Paragraphs paragraphs) {

  /** Background before anything is known; typical of ordinary translations (development sets). */
  private static final double USUAL_BACKGROUND = 0.5;

  /**
   * Before anything is known.
   *
   * @param lengths what lengths count, 1 or 0 for nothing
   */
  public static Model prior(Column left, Column right, double lengths) {
    return new Model(
        USUAL_BACKGROUND,
        USUAL_BACKGROUND,
        Freedom.prior(),
        Shapes.prior(),
        Gaps.prior(),
        Lengths.of(left, right, lengths),
        Paragraphs.prior(left, right));
  }
}
