package dev.stele.check;

import java.util.List;
import java.util.Map;

/**
 * A check that compares rows with what is usual in the whole text: every row shows traits, such as
 * “the Korean is in the polite form”, and those that depart from the habit are found. Only what
 * rows show is counted, so that an edit costs no more than the row it touches.
 */
public non-sealed interface HabitCheck extends Check {

  /**
   * What a row shows.
   *
   * @param habit what the rows are compared in, such as the speech level of the third version
   * @param value how this row does it
   */
  record Trait(String habit, String value) {}

  /** What a row shows, each trait once. */
  List<Trait> traits(RowText row);

  /**
   * Which ways of doing something are odd.
   *
   * @param counts how many rows show each value, more than none
   * @return the odd values, each with what is usual in its place, as {@link #in} understands it
   */
  Map<String, String> odd(String habit, Map<String, Integer> counts);

  /** The findings in a row that shows an odd trait. */
  List<Finding> in(RowText row, Trait trait, String usual);
}
