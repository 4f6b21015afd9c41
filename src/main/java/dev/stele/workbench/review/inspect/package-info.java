/**
 * What is told about one row: why it is aligned so ({@link
 * dev.stele.workbench.review.inspect.Explaining}), its sentences in full, its comments. Uses {@code
 * realign}, {@code sight} and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.inspect;

import org.jspecify.annotations.NullMarked;
