package dev.stele.align.part;

/** A part of the aligner's method that can be left out to see what it is worth. */
public enum Part {
  /** Numbers, dates and other values that are the same in every language. */
  NUMBERS,
  /** Names that sound alike across scripts. */
  NAMES,
  /** The lexicons that are shipped. */
  LEXICON,
  /** The lexicon that is learnt from the text at hand. */
  TEXT,
  /** How the length of a translation follows from that of the original. */
  LENGTHS,
  /** Where paragraphs begin. */
  PARAGRAPHS,
  /** Boundaries of sentences that the segmenter doubts, left to the alignment. */
  BOUNDARIES,
  /** Parameters of the score estimated on the text at hand. */
  ESTIMATION,
  /** What a third version tells of two others. */
  PIVOT
}
