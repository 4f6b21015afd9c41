/**
 * Checks of how a version is written: marks, spaces, forms of letters and numbers. {@link
 * dev.stele.check.typography.TypographyChecks} lists them.
 */
@NullMarked
package dev.stele.check.typography;

import org.jspecify.annotations.NullMarked;
