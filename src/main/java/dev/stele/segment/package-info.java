/**
 * From paragraphs to sentences, by Apache OpenNLP.
 *
 * <p>A {@link dev.stele.segment.Segmenter}, had from {@link dev.stele.segment.Segmenters}, cuts
 * paragraphs into {@linkplain dev.stele.segment.Atom atoms}: stretches between two places where a
 * sentence may plausibly end, each with the probability that one does. Whoever wants sentences cuts
 * where it is at least one half ({@link dev.stele.segment.Segmenter#sentences}); the aligner
 * decides between the atoms itself, with the other languages as evidence.
 *
 * <p>{@code gap} describes the places where sentences may end to OpenNLP's models; {@code training}
 * makes and measures such models. {@link dev.stele.segment.LanguageDetector} proposes a text's
 * language. This package uses only {@code text}; outside it nobody but {@code lexicon} (for
 * stemmers) imports OpenNLP.
 */
@NullMarked
package dev.stele.segment;

import org.jspecify.annotations.NullMarked;
