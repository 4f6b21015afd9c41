/**
 * The glossary of a project on a screen of its own: {@link dev.stele.workbench.terms.GlossaryView}
 * lists, filters, imports and exports; what a dialog's fields make of a concept is a {@link
 * dev.stele.workbench.terms.ConceptDraft}.
 */
@NullMarked
package dev.stele.workbench.terms;

import org.jspecify.annotations.NullMarked;
