/**
 * How the lexicons that are shipped are made: {@link dev.stele.lexicon.training.LexiconTrainer}
 * cleans pairs of sentences, balances their genres, learns from them in both directions and leaves
 * out what does not pay for its place.
 */
@NullMarked
package dev.stele.lexicon.training;

import org.jspecify.annotations.NullMarked;
