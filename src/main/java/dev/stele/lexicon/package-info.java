/**
 * What words say about whether two texts translate each other.
 *
 * <p>{@link dev.stele.lexicon.words.Words} reduces a text to its words: stems, Korean morphemes,
 * numbers as values that are the same in every language. {@link dev.stele.lexicon.Lexicon} knows
 * for a pair of languages how likely one word stands for another; {@link
 * dev.stele.lexicon.Lexicons} loads those that are shipped and {@link
 * dev.stele.lexicon.training.LexiconTrainer} learns them from pairs of sentences (IBM Model 1).
 * {@link dev.stele.lexicon.TextLexicon} learns once more from the text at hand. {@link
 * dev.stele.lexicon.names.Names} compares names by their sound across scripts; {@code numbers}
 * reads numbers.
 *
 * <p>A loop over a text does not compare strings: it gives every word a number with a {@link
 * dev.stele.lexicon.Vocabulary} and reads probabilities from a {@link
 * dev.stele.lexicon.model.Table}.
 *
 * <p>May import {@code segment} and {@code text}, and of libraries OpenNLP (stemmers), Lucene
 * (Korean morphemes) and ICU4J (folding and transliteration).
 */
@NullMarked
package dev.stele.lexicon;

import org.jspecify.annotations.NullMarked;
