/**
 * The packages of Microsoft Office: {@link dev.stele.exchange.ooxml.OfficePackage} opens one by
 * POI, whose limits against archive bombs stay on, and finds its parts by their relations.
 */
@NullMarked
package dev.stele.exchange.ooxml;

import org.jspecify.annotations.NullMarked;
