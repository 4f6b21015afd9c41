package dev.stele.workbench.review.find;

import java.time.Duration;

/** How long a search may take: some regular expressions would take years. Thread-safe. */
final class Patience {

  private final long end;

  Patience(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /**
   * @throws TooLongException when the time is over
   */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw new TooLongException();
    }
  }

  /** The same text, which stops whoever reads it for too long. */
  CharSequence watched(String text) {
    return new Watched(text, 0, text.length(), this, new int[1]);
  }

  private record Watched(String text, int from, int to, Patience patience, int[] reads)
      implements CharSequence {

    /** Reads between two looks at the clock: some microseconds. */
    private static final int READS = 4096;

    @Override
    public char charAt(int index) {
      if (++reads[0] % READS == 0) {
        patience.check();
      }
      return text.charAt(from + index);
    }

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text, from + start, from + end, patience, reads);
    }

    @Override
    public String toString() {
      return text.substring(from, to);
    }
  }
}
