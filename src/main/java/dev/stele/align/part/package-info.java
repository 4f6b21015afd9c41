/**
 * What the aligner's judgement is made of, so that each part's worth can be measured.
 *
 * <p>Uses nothing.
 */
@NullMarked
package dev.stele.align.part;

import org.jspecify.annotations.NullMarked;
