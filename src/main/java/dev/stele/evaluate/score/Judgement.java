package dev.stele.evaluate.score;

/**
 * A bead that was found, with the confidence it came with and whether the gold has it.
 *
 * @param linked whether it links text with text; otherwise it says that something is missing
 */
public record Judgement(boolean linked, double confidence, boolean right) {}
