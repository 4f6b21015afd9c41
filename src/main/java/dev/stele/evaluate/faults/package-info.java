/**
 * How well the checks find what is wrong with a text, measured against faults that were planted in
 * it.
 *
 * <p>{@link dev.stele.evaluate.faults.FaultSet} is a text with its faults; {@link
 * dev.stele.evaluate.faults.FaultEvaluator} aligns and checks it the way the product does and gives
 * a {@link dev.stele.evaluate.faults.FaultScore}.
 */
@NullMarked
package dev.stele.evaluate.faults;

import org.jspecify.annotations.NullMarked;
