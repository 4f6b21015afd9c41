/**
 * What one person sees of a project: the rows as they were after an entry of the journal, the
 * filter through which they are seen, and what is told of each. {@link
 * dev.stele.workbench.review.sight.Sight} holds it. Everything else of the review uses it; it uses
 * none of it.
 */
@NullMarked
package dev.stele.workbench.review.sight;

import org.jspecify.annotations.NullMarked;
