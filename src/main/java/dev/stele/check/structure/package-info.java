/**
 * Checks of how the versions lie beside each other: what is missing or added, and where. {@link
 * dev.stele.check.structure.StructureChecks} lists them.
 */
@NullMarked
package dev.stele.check.structure;

import org.jspecify.annotations.NullMarked;
