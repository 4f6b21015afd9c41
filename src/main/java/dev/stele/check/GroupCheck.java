package dev.stele.check;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A check that compares rows that have something in common. Each row says by which keys it belongs
 * to which groups; when a row changes, only the groups that it left and joined are looked at again.
 */
public non-sealed interface GroupCheck extends Check {

  /** The groups that a row belongs to, for instance one for each sentence of its source. */
  List<String> keys(RowText row);

  /**
   * What it finds in the rows of a group, in time linear in their number.
   *
   * @param group all rows with that key, two at least, in the order of their ids
   * @param found takes each finding with the row it stands in
   */
  void in(String key, List<RowText> group, BiConsumer<RowText, Finding> found);
}
