/**
 * How the screen in the browser and the server talk: {@link
 * dev.stele.workbench.review.talk.Answers} knows who answers which question, {@link
 * dev.stele.workbench.review.talk.Doing} does something and says how it went. Uses only {@code
 * sight}.
 */
@NullMarked
package dev.stele.workbench.review.talk;

import org.jspecify.annotations.NullMarked;
