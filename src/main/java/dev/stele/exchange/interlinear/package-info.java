/**
 * A multitext as a page to read and to print: {@link
 * dev.stele.exchange.interlinear.InterlinearWriter} sets the versions one below the other.
 */
@NullMarked
package dev.stele.exchange.interlinear;

import org.jspecify.annotations.NullMarked;
