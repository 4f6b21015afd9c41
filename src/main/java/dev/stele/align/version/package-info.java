/**
 * One version of a text in numbers, before anything is compared: {@link
 * dev.stele.align.version.Column} holds its atoms, words and lengths, {@link
 * dev.stele.align.version.Runs} the stretches that may stand on one side of a bead, {@link
 * dev.stele.align.version.Boundaries} and {@link dev.stele.align.version.Cuts} weigh and fix where
 * sentences begin.
 *
 * <p>Uses nothing else of {@code align}.
 */
@NullMarked
package dev.stele.align.version;

import org.jspecify.annotations.NullMarked;
