/**
 * Alignments held against gold: {@link dev.stele.evaluate.score.UnitScorer} for running text whose
 * units are known, {@link dev.stele.evaluate.score.BeadScorer} for gold beads, and {@link
 * dev.stele.evaluate.score.Calibration} for whether confidences are what they say they are.
 */
@NullMarked
package dev.stele.evaluate.score;

import org.jspecify.annotations.NullMarked;
