/**
 * Taking a project away as a file: {@link dev.stele.workbench.exporting.ExportDialog} asks for the
 * format and the rows, {@link dev.stele.workbench.exporting.Selection} picks them.
 */
@NullMarked
package dev.stele.workbench.exporting;

import org.jspecify.annotations.NullMarked;
