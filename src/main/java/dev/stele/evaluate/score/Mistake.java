package dev.stele.evaluate.score;

/**
 * A bead that was found and is wrong, for people to look at: its texts on both sides, and what the
 * gold has there, in words that depend on the kind of gold.
 *
 * @param sentence the index of the bead's first sentence on the left, from 0
 */
public record Mistake(
    int sentence, String shape, double confidence, String left, String right, String gold) {}
