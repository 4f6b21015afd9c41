/**
 * Finds the beads of one pair of versions: {@link dev.stele.align.search.PairAligner} is the way
 * in. A {@code Sweep} goes over the text in windows; in each the {@code Lattice} weighs all paths
 * against each other and the {@code Decoder} chooses one.
 *
 * <p>Uses {@code score}, {@code words}, {@code prospect}, {@code grid} and {@code version}.
 */
@NullMarked
package dev.stele.align.search;

import org.jspecify.annotations.NullMarked;
