package dev.stele.evaluate.faults;

/**
 * A stretch of a version's whole text, in characters that are no white space, so that it does not
 * matter how the text was cut and laid out. An empty one is a place between two characters.
 *
 * @param start counted from 0
 * @param end exclusive
 */
record Stretch(int start, int end) {

  boolean isEmpty() {
    return start == end;
  }

  /** Whether two overlap; a place also touches the stretch that begins or ends there. */
  boolean touches(Stretch other) {
    return isEmpty() || other.isEmpty()
        ? start <= other.end && other.start <= end
        : start < other.end && other.start < end;
  }
}
