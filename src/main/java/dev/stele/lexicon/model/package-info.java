/**
 * The statistics of word translation: pairs of sentences as numbers ({@link
 * dev.stele.lexicon.model.Bitext}), probabilities that one word stands for another ({@link
 * dev.stele.lexicon.model.Table}), and IBM Model 1 (Brown et al. 1993), which learns the latter
 * from the former ({@link dev.stele.lexicon.model.Model1}).
 */
@NullMarked
package dev.stele.lexicon.model;

import org.jspecify.annotations.NullMarked;
