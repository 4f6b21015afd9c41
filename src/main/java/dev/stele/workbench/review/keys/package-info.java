/**
 * Every action of the review screen with its keys ({@link dev.stele.workbench.review.keys.Action}),
 * and the keys that a person has chosen instead. Uses {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.keys;

import org.jspecify.annotations.NullMarked;
