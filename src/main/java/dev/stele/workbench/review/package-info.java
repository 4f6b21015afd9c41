/**
 * The review screen: a project's rows, and everything that people do with them.
 *
 * <p>{@link dev.stele.workbench.review.ReviewView} is the screen; the rows themselves are drawn in
 * the browser by the custom element {@code stele-review} (modules in {@code frontend/review}),
 * which asks {@link dev.stele.workbench.review.ReviewPanel} for the rows on screen and tells it
 * what a person does. What an action means is decided in {@link
 * dev.stele.workbench.review.ReviewActions}, which knows nothing of Vaadin: it turns a {@link
 * dev.stele.workbench.review.Command} into a splice and the place to go to. The names of the
 * records in {@link dev.stele.workbench.review.Wire} are what travels.
 */
@NullMarked
package dev.stele.workbench.review;

import org.jspecify.annotations.NullMarked;
