/**
 * What people do to a multitext, as plain functions that return a splice: {@link
 * dev.stele.text.edit.RowEdits} on whole rows, {@link dev.stele.text.edit.SentenceEdits} on the
 * sentences in them, {@link dev.stele.text.edit.Marks} on what is said about them.
 *
 * <p>None of them loses, doubles or reorders a sentence, but for swapping two rows, which is asked
 * for. Beads that a person makes have confidence 1. A row that changes keeps its status. Nothing is
 * changed by calling them: the caller applies the splice.
 */
@NullMarked
package dev.stele.text.edit;

import org.jspecify.annotations.NullMarked;
