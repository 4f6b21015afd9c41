/**
 * Figures: numbers with what they say, the same in every language. {@link
 * dev.stele.lexicon.figures.Figures} reads them from the words of a text; each {@link
 * dev.stele.lexicon.figures.Figure} has the {@link dev.stele.lexicon.figures.Sense}s it may have,
 * such as the number 5 and a length of 5000 metres.
 *
 * <p>The numbers themselves are those that {@code lexicon.numbers} has read; rules add what stands
 * around them. The words for that are in {@code lexicon/figures.tsv}.
 */
@NullMarked
package dev.stele.lexicon.figures;

import org.jspecify.annotations.NullMarked;
