package dev.stele.align.prospect;

/** Evidence from elsewhere on what belongs together, in nats; here that there is none. */
public interface Prospect {

  /** Knows nothing. */
  Prospect NONE = new Prospect() {};

  /** What a linked bead between these edges gains. */
  default double linked(int i, int iEnd, int j, int jEnd) {
    return 0;
  }

  /** No linked bead gains more. */
  default double most() {
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

  /** Both pieces of evidence. */
  default Prospect and(Prospect other) {
    Prospect one = this;
    return new Prospect() {
      @Override
      public double linked(int i, int iEnd, int j, int jEnd) {
        return one.linked(i, iEnd, j, jEnd) + other.linked(i, iEnd, j, jEnd);
      }

      @Override
      public double most() {
        return one.most() + other.most();
      }

      @Override
      public double leftAlone(int i) {
        return one.leftAlone(i) + other.leftAlone(i);
      }

      @Override
      public double rightAlone(int j) {
        return one.rightAlone(j) + other.rightAlone(j);
      }
    };
  }
}
