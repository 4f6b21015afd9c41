/**
 * Texts for people in English, Russian and Korean: {@link dev.stele.wording.Wording} reads {@code
 * messages*.properties}, a {@link dev.stele.wording.Message} is one of them yet to be put into a
 * language.
 *
 * <p>Imports nothing of the house but {@code text}; of libraries ICU4J, for plurals.
 */
@NullMarked
package dev.stele.wording;

import org.jspecify.annotations.NullMarked;
