/**
 * Checks of names and abbreviations in English, Russian and Korean; {@link
 * dev.stele.check.names.NameChecks} lists them.
 *
 * <p>A name is found again by the list of known names, by its sound across scripts and by the
 * lexicon, in this order.
 */
@NullMarked
package dev.stele.check.names;

import org.jspecify.annotations.NullMarked;
