/**
 * What everything else speaks of: segments, beads, rows, the multitext they make up, and the splice
 * that changes it. Pure immutable values; this package imports nothing but the JDK.
 *
 * <p>Start with {@link dev.stele.text.Multitext} and {@link dev.stele.text.Splice}.
 */
@NullMarked
package dev.stele.text;

import org.jspecify.annotations.NullMarked;
