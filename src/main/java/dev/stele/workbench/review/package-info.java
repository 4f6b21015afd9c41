/**
 * The review screen: a project's rows, and everything that people do with them.
 *
 * <p>{@link dev.stele.workbench.review.ReviewView} is the screen; the rows themselves are drawn in
 * the browser by the custom element {@code stele-review} (modules in {@code frontend/review}),
 * which asks {@link dev.stele.workbench.review.ReviewPanel} for the rows on screen and tells it
 * what a person does. {@link dev.stele.workbench.review.Review} holds together who answers: each
 * subpackage is one thing that people do, knows nothing of Vaadin's components, and registers the
 * questions that it answers with {@link dev.stele.workbench.review.talk.Answers}. What travels are
 * the records beside the answers.
 */
@NullMarked
package dev.stele.workbench.review;

import org.jspecify.annotations.NullMarked;
