/**
 * How fast the kernels are, measured with JMH on the sample texts. Not tests: no time is asserted
 * anywhere. {@code src/test/sh/benchmark} runs them.
 */
@NullMarked
package dev.stele.benchmark;

import org.jspecify.annotations.NullMarked;
