package dev.stele.align;

/** Evidence from elsewhere on whether stretches of two versions belong together. */
interface Prospect {

  /** Knows nothing. */
  Prospect NONE =
      new Prospect() {
        @Override
        public double linked(int i, int iEnd, int j, int jEnd) {
          return 0;
        }
      };

  /** What a linked bead gains, in nats. */
  double linked(int i, int iEnd, int j, int jEnd);
}
