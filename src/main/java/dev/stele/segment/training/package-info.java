/**
 * Sentence models are trained ({@link dev.stele.segment.training.SentenceTrainer}) and measured
 * ({@link dev.stele.segment.training.CrossValidation}) here; nothing that cuts texts needs this
 * package.
 */
@NullMarked
package dev.stele.segment.training;

import org.jspecify.annotations.NullMarked;
