/**
 * Checks of wording: terms, what was left untranslated, words in a wrong script, words said twice,
 * the same rendered differently. {@link dev.stele.check.wording.WordingChecks} lists them.
 */
@NullMarked
package dev.stele.check.wording;

import org.jspecify.annotations.NullMarked;
