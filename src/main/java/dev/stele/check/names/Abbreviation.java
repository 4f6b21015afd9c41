package dev.stele.check.names;

import dev.stele.text.Span;

/**
 * A word of capitals alone, such as DPRK, КНДР or U.S.
 *
 * @param letters without points
 * @param word its place among the cell's words, -1 when it is made of several
 */
record Abbreviation(Span span, String letters, int word) {}
