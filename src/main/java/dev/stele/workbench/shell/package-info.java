/**
 * What all screens of the workbench share: the header ({@link dev.stele.workbench.shell.Shell}),
 * the texts in three languages ({@link dev.stele.workbench.shell.Messages}), what a person has set
 * for their browser ({@link dev.stele.workbench.shell.Preferences}) and the words for failures
 * ({@link dev.stele.workbench.shell.Failures}). Knows no feature.
 */
@NullMarked
package dev.stele.workbench.shell;

import org.jspecify.annotations.NullMarked;
