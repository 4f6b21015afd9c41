package dev.stele.lexicon.names;

/**
 * A known name in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param sure whether the text names it beyond doubt
 */
public record Spot(KnownName name, int start, int end, boolean sure) {}
