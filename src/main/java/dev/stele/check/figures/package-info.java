/**
 * Checks of figures: numbers, dates and references to parts of documents must be the same in every
 * version; {@link dev.stele.check.figures.FigureChecks} lists them.
 *
 * <p>All of them hold the figures of a row's versions against each other; each takes the
 * differences that are its own.
 */
@NullMarked
package dev.stele.check.figures;

import org.jspecify.annotations.NullMarked;
