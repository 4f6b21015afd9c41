/**
 * Rows from the beads of all pairs: {@link dev.stele.align.rows.RowMaker} is the way in.
 *
 * <p>Uses {@code grid}.
 */
@NullMarked
package dev.stele.align.rows;

import org.jspecify.annotations.NullMarked;
