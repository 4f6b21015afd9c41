/**
 * Checks of figures: numbers, dates and references to parts of documents must be the same in every
 * version; {@link dev.stele.check.figures.FigureChecks} lists them.
 *
 * <p>{@link dev.stele.check.figures.Comparison} holds the figures of a row's versions against each
 * other once; each check takes the {@link dev.stele.check.figures.Difference}s that are its own.
 */
@NullMarked
package dev.stele.check.figures;

import org.jspecify.annotations.NullMarked;
