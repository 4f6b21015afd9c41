/**
 * A reviewed spreadsheet comes back to its project: {@link
 * dev.stele.workbench.reviewed.ReviewedDialog} takes the file and shows what it changes, {@link
 * dev.stele.workbench.reviewed.Taking} knows what of it is taken, and makes one change of that.
 */
@NullMarked
package dev.stele.workbench.reviewed;

import org.jspecify.annotations.NullMarked;
