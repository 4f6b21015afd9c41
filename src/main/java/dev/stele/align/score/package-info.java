/**
 * What a bead is worth: {@link dev.stele.align.score.BeadScore} brings words, lengths, paragraphs
 * and shape together under the parameters of a {@link dev.stele.align.score.Model}, which {@link
 * dev.stele.align.score.Statistics} estimate on the text.
 *
 * <p>Uses {@code words}, {@code prospect}, {@code grid} and {@code version}.
 */
@NullMarked
package dev.stele.align.score;

import org.jspecify.annotations.NullMarked;
