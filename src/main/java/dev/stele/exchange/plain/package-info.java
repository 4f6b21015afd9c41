/**
 * Plain text and Markdown, from bytes to paragraphs: {@link
 * dev.stele.exchange.plain.PlainTextReader} has the steps. What the bytes mean, {@code Decoder}
 * proves or {@code CharsetGuess} judges by how much each decoding looks like writing in the
 * expected script; what the line ends mean, {@code LineWrap} and {@code Headings} decide by
 * evidence from the whole file, and change nothing where it lacks.
 */
@NullMarked
package dev.stele.exchange.plain;

import org.jspecify.annotations.NullMarked;
