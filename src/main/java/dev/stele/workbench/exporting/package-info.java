/**
 * Taking a project away as a file: {@link dev.stele.workbench.exporting.ExportDialog} asks for the
 * format, the rows and the languages; {@link dev.stele.workbench.exporting.Choice} are the kinds of
 * files that it offers.
 */
@NullMarked
package dev.stele.workbench.exporting;

import org.jspecify.annotations.NullMarked;
