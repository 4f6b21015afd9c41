/**
 * Translation memories: {@link dev.stele.exchange.tmx.TmxWriter} writes TMX 1.4b, the format that
 * translators' tools have in common.
 */
@NullMarked
package dev.stele.exchange.tmx;

import org.jspecify.annotations.NullMarked;
