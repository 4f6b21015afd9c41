/**
 * PDF files, which know glyphs on pages but no paragraphs. {@code PageLines} takes the lines off
 * the pages by PDFBox, {@code PageFurniture} finds headers, footers and page numbers among them,
 * {@code LineJoiner} puts paragraphs together and undoes hyphenation; {@link
 * dev.stele.exchange.pdf.PdfReader} has the steps. Scripts inside a file are never run.
 */
@NullMarked
package dev.stele.exchange.pdf;

import org.jspecify.annotations.NullMarked;
