/**
 * Writing XML: {@link dev.stele.exchange.xml.XmlOut} writes elements, {@link
 * dev.stele.exchange.xml.XmlText} knows which characters XML can hold.
 */
@NullMarked
package dev.stele.exchange.xml;

import org.jspecify.annotations.NullMarked;
