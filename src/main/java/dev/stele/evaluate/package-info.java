/**
 * How good an alignment is, measured against gold.
 *
 * <p>Gold comes in three kinds ({@link dev.stele.evaluate.EvaluationSet}): <em>units</em>, running
 * text of which one knows only which verses, paragraphs or help entries belong together; <em>gold
 * beads</em> between texts that are cut into sentences already; and <em>samples</em>, texts with
 * their sentences and beads. {@link dev.stele.evaluate.Evaluator} aligns a set the way the product
 * does, or takes an alignment that was made before ({@link dev.stele.evaluate.AlignedLines}), and
 * has it judged by {@link dev.stele.evaluate.score.UnitScorer} or {@link
 * dev.stele.evaluate.score.BeadScorer}. Each bead found also becomes a {@link
 * dev.stele.evaluate.score.Judgement}, from which {@link dev.stele.evaluate.score.Calibration}
 * tells whether confidences are what they say they are.
 *
 * <p>How well the checks do is measured by {@code evaluate.faults}.
 *
 * <p>May use {@code exchange}, {@code align} and what these use; knows no library but Jackson.
 */
@NullMarked
package dev.stele.evaluate;

import org.jspecify.annotations.NullMarked;
