/**
 * The plane that two versions span, and what is found in it: {@link dev.stele.align.grid.Corridor}
 * says which cells are looked at, {@link dev.stele.align.grid.Posteriors} holds beads with their
 * probabilities, {@link dev.stele.align.grid.Path} one way from corner to corner.
 *
 * <p>Uses nothing else of {@code align}.
 */
@NullMarked
package dev.stele.align.grid;

import org.jspecify.annotations.NullMarked;
