/**
 * The alignment as a picture: for each pair of versions the path of their beads from the first
 * sentence to the last, with what has no partner. {@link dev.stele.workbench.plot.PlotPath} is the
 * data, {@link dev.stele.workbench.plot.AlignmentPlot} draws it on any screen.
 */
@NullMarked
package dev.stele.workbench.plot;

import org.jspecify.annotations.NullMarked;
