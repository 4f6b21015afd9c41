/**
 * Things that each version of a row must say, held against each other: numbers, names, addresses.
 *
 * <p>{@link dev.stele.check.partners.Comparison} asks each version, a {@link
 * dev.stele.check.partners.Side}, for the partners of what the others say, and gives the {@link
 * dev.stele.check.partners.Difference}s; {@link dev.stele.check.partners.Evidence} makes findings
 * of them.
 */
@NullMarked
package dev.stele.check.partners;

import org.jspecify.annotations.NullMarked;
