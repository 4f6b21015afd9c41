/**
 * Finds what is wrong with a rendering: in the rows of a multitext it looks for what a careful
 * reviser would, what is missing, added, mistyped, left untranslated or rendered in two ways.
 *
 * <p>{@link dev.stele.check.Checker} is the way in: it holds the {@link dev.stele.check.Finding}s
 * of a multitext and follows its splices, looking again only at what each of them touches. Every
 * kind of fault is a {@link dev.stele.check.Check} of its own: a {@link dev.stele.check.RowCheck}
 * looks at one row, a {@link dev.stele.check.GroupCheck} at rows that have something in common,
 * such as the same sentence in one version, a {@link dev.stele.check.HabitCheck} at what is usual
 * in the whole text. They stand in subpackages by family. A finding stays a finding until a person
 * makes an error of it.
 *
 * <p>May import {@code align}, {@code glossary}, {@code lexicon}, {@code segment}, {@code wording}
 * and {@code text}.
 */
@NullMarked
package dev.stele.check;

import org.jspecify.annotations.NullMarked;
