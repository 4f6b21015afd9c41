/**
 * Finding a text and replacing it: {@link dev.stele.workbench.review.find.Searcher} goes from hit
 * to hit of a {@link dev.stele.workbench.review.find.Query}. Uses {@code sight} and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.find;

import org.jspecify.annotations.NullMarked;
