package dev.stele.workbench.review.split;

/**
 * Where a cell is cut in two: inside a sentence at an offset of its text, in UTF-16 units, or
 * before it at offset 0; {@code sentence} is the number of sentences where nothing is left below.
 */
record Point(int sentence, int offset) {

  Point {
    if (sentence < 0 || offset < 0) {
      throw new IllegalArgumentException("sentence=" + sentence + ", offset=" + offset);
    }
  }

  /** How many sentences stand above once the cell has been cut; a part of one counts as one. */
  int above() {
    return offset > 0 ? sentence + 1 : sentence;
  }
}
