/**
 * What all readers of aligned formats share: {@link dev.stele.exchange.aligned.Units} makes a
 * multitext of {@link dev.stele.exchange.aligned.Unit}s whose languages become known one by one.
 */
@NullMarked
package dev.stele.exchange.aligned;

import org.jspecify.annotations.NullMarked;
