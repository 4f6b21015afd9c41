package dev.stele.text;

import java.util.List;

/**
 * The one way in which a multitext changes: at a position (counted from 0) a run of rows is
 * replaced by another. Either run may be empty.
 */
public record Splice(int position, List<Row> removed, List<Row> inserted, Reason reason) {

  public Splice {
    if (position < 0) {
      throw new IllegalArgumentException("position=" + position);
    }
    removed = List.copyOf(removed);
    inserted = List.copyOf(inserted);
  }

  /** The splice that takes this one back. */
  public Splice inverse(Reason why) {
    return new Splice(position, inserted, removed, why);
  }

  /** The same change some rows further down, or up where {@code by} is negative. */
  public Splice shift(int by) {
    return new Splice(position + by, removed, inserted, reason);
  }

  /** By how many rows the multitext grows. */
  public int growth() {
    return inserted.size() - removed.size();
  }
}
