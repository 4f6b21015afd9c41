/**
 * Texts reduced to their words: {@link dev.stele.lexicon.words.Words} gives for each language
 * stems, Korean morphemes and numbers as values, with their places in the text.
 */
@NullMarked
package dev.stele.lexicon.words;

import org.jspecify.annotations.NullMarked;
