package dev.stele.check.names;

import dev.stele.lexicon.names.KnownName;
import dev.stele.text.Span;
import java.util.Optional;

/**
 * A name in a cell, or a word that may be one.
 *
 * @param word its place among the cell's words, -1 when it is made of several
 * @param known the name that it is, if it is in the list
 * @param voice how it sounds, silent for a known name
 * @param middle whether it has its capital in the middle of a sentence
 */
record Name(Span span, int word, Optional<KnownName> known, Voice voice, boolean middle) {}
