/**
 * The list of all checks: {@link dev.stele.check.catalogue.Checks} gathers those of every family.
 *
 * <p>Stands above {@code check} and its other subpackages, which do not know it.
 */
@NullMarked
package dev.stele.check.catalogue;

import org.jspecify.annotations.NullMarked;
