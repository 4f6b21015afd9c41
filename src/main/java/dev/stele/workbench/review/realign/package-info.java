/**
 * Aligning rows again: work that goes on without its page ({@link
 * dev.stele.workbench.review.realign.Realignings}), and what it would change. Uses {@code sight}
 * and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.realign;

import org.jspecify.annotations.NullMarked;
