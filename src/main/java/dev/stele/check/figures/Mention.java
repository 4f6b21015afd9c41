package dev.stele.check.figures;

import dev.stele.lexicon.figures.Figure;

/** A figure with the version that says it. */
record Mention(int version, Figure figure) {}
