package dev.stele.workbench.review.sight;

/** How many rows each kind of filter shows. */
public record Tally(
    int all,
    int unconfirmed,
    int review,
    int doubtful,
    int shaped,
    int commented,
    int accepted,
    int excluded) {}
