package dev.stele.align;

/** Evidence from elsewhere on what belongs together, in nats; here that there is none. */
interface Prospect {

  /** Knows nothing. */
  Prospect NONE = new Prospect() {};

  /** What a linked bead between these edges gains. */
  default double linked(int i, int iEnd, int j, int jEnd) {
    return 0;
  }

  /** What a sentence of the left version that stands alone gains. */
  default double leftAlone(int i) {
    return 0;
  }

  /** What a sentence of the right version that stands alone gains. */
  default double rightAlone(int j) {
    return 0;
  }
}
