/**
 * Rich Text Format. {@code RtfTokens} cuts the bytes into control words, groups and text, {@code
 * RtfText} follows what they mean for the text, {@link dev.stele.exchange.rtf.RtfReader} is the
 * door.
 */
@NullMarked
package dev.stele.exchange.rtf;

import org.jspecify.annotations.NullMarked;
