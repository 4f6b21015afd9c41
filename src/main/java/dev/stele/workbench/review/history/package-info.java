/**
 * What was done, by whom and when; taking steps back, and going back to an earlier state. Uses
 * {@code sight} and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.history;

import org.jspecify.annotations.NullMarked;
