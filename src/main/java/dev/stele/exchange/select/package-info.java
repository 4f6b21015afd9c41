/**
 * What of a multitext is written: {@link dev.stele.exchange.select.Selection} picks rows and
 * languages, {@link dev.stele.exchange.select.BeadRows} makes a row of each bead, as formats for
 * two languages want it. All give a multitext again.
 */
@NullMarked
package dev.stele.exchange.select;

import org.jspecify.annotations.NullMarked;
