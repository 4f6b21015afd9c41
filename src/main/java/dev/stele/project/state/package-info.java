/**
 * What the rows of a project are at one moment ({@link dev.stele.project.state.State}) and the
 * steps that lead from one moment to the next ({@link dev.stele.project.state.Step}): immutable
 * values that know no database.
 */
@NullMarked
package dev.stele.project.state;

import org.jspecify.annotations.NullMarked;
