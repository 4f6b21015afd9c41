/**
 * The list of projects, where the workbench opens: what there is, how far it has come, and the ways
 * to open, rename, export and delete.
 */
@NullMarked
package dev.stele.workbench.projects;

import org.jspecify.annotations.NullMarked;
