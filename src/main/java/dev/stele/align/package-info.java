/**
 * Aligns versions of one text: which sentences of one translate which sentences of another.
 *
 * <p>{@link dev.stele.align.Aligner} is the way in. For each pair of versions it scores candidate
 * beads as log-likelihood ratios of “these translate each other” against “these have nothing to do
 * with each other”, finds the best path of beads by dynamic programming inside a corridor, and
 * estimates the parameters of the scores on the text itself by expectation-maximisation. Where a
 * segmenter doubts that a sentence ends, the alignment decides. The beads of all pairs are then
 * closed into rows. {@link dev.stele.align.Explanation} tells why.
 *
 * <p>Costs are negative log-probabilities or log-likelihood ratios in nats and add up; confidences
 * are probabilities, 0..1. Everything here is a pure function of its input, on any number of
 * threads.
 *
 * <p>The work is divided among subpackages, each of which uses only those named before it: {@code
 * part}, {@code version} and {@code grid}, {@code words} and {@code prospect}, {@code score},
 * {@code search}; and {@code rows}, which needs {@code grid} alone. Nobody outside uses them.
 *
 * <p>May import {@code lexicon}, {@code embed}, {@code segment} and {@code text}.
 */
@NullMarked
package dev.stele.align;

import org.jspecify.annotations.NullMarked;
