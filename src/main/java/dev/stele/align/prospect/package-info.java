/**
 * What others know of a pair of versions: {@link dev.stele.align.prospect.Prospect} is the term
 * that the score adds, {@link dev.stele.align.prospect.Pivot} brings what the other versions tell,
 * {@link dev.stele.align.prospect.Nearness} what sentence vectors tell.
 *
 * <p>Uses {@code grid} and {@code version}.
 */
@NullMarked
package dev.stele.align.prospect;

import org.jspecify.annotations.NullMarked;
