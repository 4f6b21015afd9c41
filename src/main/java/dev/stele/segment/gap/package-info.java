/**
 * The place between two words, where a sentence may end: which places are asked about ({@link
 * dev.stele.segment.gap.GapScanner}), what a model is told of one ({@code GapContext}), and the
 * models themselves ({@link dev.stele.segment.gap.Models}). OpenNLP finds it all by {@link
 * dev.stele.segment.gap.GapFactory}, whose name stands in our model files.
 */
@NullMarked
package dev.stele.segment.gap;

import org.jspecify.annotations.NullMarked;
