package dev.stele.check.partners;

import dev.stele.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One version of a row as a comparison sees it: what it says, and what it has for what others say.
 *
 * @param <T> what is compared
 */
public interface Side<T> {

  /** What the version says, in order. */
  List<T> items();

  Span span(T item);

  /** Whether the item must have a partner in every version. Others may only be one. */
  boolean isSure(T item);

  /** What stands here for an item of another version. */
  Optional<Partner> partner(Side<T> from, T item);

  /** Whether two items, of whichever versions, say the same. */
  boolean isSame(T a, T b);

  /** Whether one item may stand wrongly in the place of another: a month for a month. */
  boolean isComparable(T a, T b);

  /**
   * Something that stands for something else.
   *
   * @param sure whether it does so beyond doubt
   */
  record Partner(Span span, boolean sure) {}
}
