/**
 * What people do to rows: {@link dev.stele.workbench.review.edit.ReviewActions} turns a {@link
 * dev.stele.workbench.review.edit.Command} into a splice and a place to go to. Uses {@code sight}
 * and {@code talk}.
 */
@NullMarked
package dev.stele.workbench.review.edit;

import org.jspecify.annotations.NullMarked;
