/**
 * Word documents. {@link dev.stele.exchange.docx.DocxReader} opens the package by POI, whose limits
 * against archive bombs stay on, and walks its parts as streams of XML: so tracked changes can be
 * taken as accepted, and a long book costs little memory.
 */
@NullMarked
package dev.stele.exchange.docx;

import org.jspecify.annotations.NullMarked;
