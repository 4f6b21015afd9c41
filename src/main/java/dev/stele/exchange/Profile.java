package dev.stele.exchange;

/** Whom a table is written for. */
public enum Profile {
  /** People who go through the rows: numbers, confidence, status, comments, and a way back. */
  REVIEW,
  /** Corpus tools: one column a language and nothing else. */
  CORPUS,
  /** Translators' tools, for a pair: id, source, target, comment, status. */
  CAT
}
