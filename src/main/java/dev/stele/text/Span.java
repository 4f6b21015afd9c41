package dev.stele.text;

/** A half-open range {@code [start, end)} of sentences or of UTF-16 units, counted from 0. */
public record Span(int start, int end) {

  /** By end and start. */
  private static final Span[][] SHARED = new Span[8][];

  static {
    for (int end = 0; end < SHARED.length; end++) {
      SHARED[end] = new Span[end + 1];
      for (int start = 0; start <= end; start++) {
        SHARED[end][start] = new Span(start, end);
      }
    }
  }

  public Span {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("start=" + start + " > end=" + end);
    }
  }

  /** This span, of those near 0 one and the same instance: a large text has a million of them. */
  Span shared() {
    return end < SHARED.length ? SHARED[end][start] : this;
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The part of this span that lies inside {@code [from, to)}, empty at {@code from} if none does.
   */
  public Span within(int from, int to) {
    int s = Math.clamp(start, from, to);
    return new Span(s, Math.max(s, Math.min(end, to)));
  }
}
