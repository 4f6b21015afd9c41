package dev.stele.text;

/** How a segment begins in its source. */
public enum Start {
  /** A further sentence of its paragraph. */
  SENTENCE,
  /** The first sentence of a paragraph. */
  PARAGRAPH,
  /** The first sentence of a heading. */
  HEADING
}
