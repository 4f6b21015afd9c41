/**
 * Every file format, in and out; the only package that knows POI and Tika.
 *
 * <p>Two doors. {@link dev.stele.exchange.Documents} reads one language version of a text into
 * paragraphs, whatever its format and encoding; what it had to decide (the encoding, unwrapped
 * lines, characters brought to their composed form) is said in {@link dev.stele.exchange.Remark}s.
 * {@link dev.stele.exchange.Export} writes a multitext in a {@link dev.stele.exchange.Format}, and
 * {@link dev.stele.exchange.AlignedReader} reads one back. {@link dev.stele.exchange.OutputFile}
 * puts a result into its place only when it is whole. The formats live in packages of their own
 * below this one.
 *
 * <p>What cannot be read is refused with an {@link dev.stele.exchange.UnreadableException} that
 * names the file, the place and the remedy. The same multitext with the same {@link
 * dev.stele.exchange.Colophon} gives the same bytes. May import {@code check} and what stands to
 * its right, never {@code project} or a view.
 */
@NullMarked
package dev.stele.exchange;

import org.jspecify.annotations.NullMarked;
