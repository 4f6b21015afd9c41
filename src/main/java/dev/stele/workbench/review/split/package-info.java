/**
 * Cutting a row in two at a point, with a point proposed in each other version. Uses {@code
 * inspect}, {@code sight} and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.split;

import org.jspecify.annotations.NullMarked;
