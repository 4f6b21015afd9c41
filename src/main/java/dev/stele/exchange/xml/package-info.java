/**
 * XML in and out. {@link dev.stele.exchange.xml.XmlWalk} goes through a part once, as a stream,
 * without entities, external files or recursion; {@link dev.stele.exchange.xml.XmlOut} writes
 * elements, {@link dev.stele.exchange.xml.XmlText} knows which characters XML can hold.
 */
@NullMarked
package dev.stele.exchange.xml;

import org.jspecify.annotations.NullMarked;
