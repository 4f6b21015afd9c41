/**
 * XLIFF, which translators' editors have in common, in both of its living versions: {@link
 * dev.stele.exchange.xliff.XliffWriter} writes 2.1, {@link dev.stele.exchange.xliff.Xliff12Writer}
 * writes 1.2, a file for a source and a target language.
 */
@NullMarked
package dev.stele.exchange.xliff;

import org.jspecify.annotations.NullMarked;
