/**
 * A review sheet that comes back: {@link dev.stele.exchange.reviewed.ReviewedFile} reads it, {@link
 * dev.stele.exchange.reviewed.Comparison} finds what a reviewer has changed in a multitext, and
 * what others have changed meanwhile, and makes one splice of what is taken of it. What is not
 * understood is said, never guessed.
 */
@NullMarked
package dev.stele.exchange.reviewed;

import org.jspecify.annotations.NullMarked;
