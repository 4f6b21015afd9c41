/**
 * From files to a new project: a {@link dev.stele.workbench.importing.Draft} gathers the files with
 * the language and encoding that each seems to have, {@link
 * dev.stele.workbench.importing.Objections} says what is wrong with it, and {@link
 * dev.stele.workbench.importing.Importer} cuts, aligns and stores it as a job. The view only shows
 * this.
 */
@NullMarked
package dev.stele.workbench.importing;

import org.jspecify.annotations.NullMarked;
