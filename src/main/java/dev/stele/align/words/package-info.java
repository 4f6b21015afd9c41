/**
 * What words tell of two stretches being translations: {@link dev.stele.align.words.Translations}
 * are known, {@link dev.stele.align.words.Matches} are found in the texts, {@link
 * dev.stele.align.words.Coverage} adds them up.
 *
 * <p>Uses {@code grid} and {@code version}.
 */
@NullMarked
package dev.stele.align.words;

import org.jspecify.annotations.NullMarked;
