/**
 * Candidates for terms from aligned rows: {@link dev.stele.glossary.candidates.TermCandidates}
 * finds sequences of words of the source that keep company with the same sequence of another
 * version, in both directions, more often than chance has it.
 */
@NullMarked
package dev.stele.glossary.candidates;

import org.jspecify.annotations.NullMarked;
