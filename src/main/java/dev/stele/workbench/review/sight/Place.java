package dev.stele.workbench.review.sight;

/**
 * Where to go once something is done.
 *
 * @param position counts all rows
 * @param version -1 for the one where the person is
 */
public record Place(int position, int version, int sentence) {}
