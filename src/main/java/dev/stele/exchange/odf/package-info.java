/**
 * OpenDocument texts and presentations. {@link dev.stele.exchange.odf.OpenDocumentReader} opens the
 * archive, {@code OpenDocumentText} walks its content as a stream and knows what a reader of the
 * finished document sees.
 */
@NullMarked
package dev.stele.exchange.odf;

import org.jspecify.annotations.NullMarked;
