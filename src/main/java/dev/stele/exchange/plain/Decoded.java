package dev.stele.exchange.plain;

import java.nio.charset.Charset;

/**
 * A file's bytes as text, without its byte order mark.
 *
 * @param guessed whether nothing in the file declared or proved the encoding
 */
record Decoded(String text, Charset charset, boolean guessed) {}
