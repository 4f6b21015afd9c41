/**
 * Numbers as values: {@link dev.stele.lexicon.numbers.Numbers} finds those of a text, in digits, in
 * words or Roman, and gives each a form that is the same in every language; {@link
 * dev.stele.lexicon.numbers.KoreanNumerals} reads those that Korean morphemes make up.
 */
@NullMarked
package dev.stele.lexicon.numbers;

import org.jspecify.annotations.NullMarked;
