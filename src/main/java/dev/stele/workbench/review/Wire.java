package dev.stele.workbench.review;

import dev.stele.workbench.review.keys.Keys;
import dev.stele.workbench.review.realign.RealignAnswers;
import dev.stele.workbench.review.sight.Filter;
import dev.stele.workbench.review.sight.RowWire;
import dev.stele.workbench.review.sight.Tally;
import java.util.List;
import java.util.Map;

/**
 * What the server tells the review screen, as JSON. Indexes count rows as the filter shows them,
 * positions count all rows; both from 0.
 */
final class Wire {

  private Wire() {}

  record Version(String tag, String name, String ownName, String title) {}

  /** Everything that the screen starts with. */
  record Opened(
      long project,
      String name,
      List<Version> versions,
      String locale,
      Map<String, String> labels,
      List<Keys.Line> actions,
      double threshold,
      Filter filter,
      long sequence,
      int count,
      Tally tally,
      boolean undo,
      boolean redo,
      RowWire.Lines rows,
      List<Long> bookmarks,
      Map<String, String> habits,
      RealignAnswers.Standing realigning) {}

  /** Rows have changed: at an index some were removed and others stand in their place. */
  record Change(
      long sequence,
      boolean reset,
      int count,
      int index,
      int removed,
      List<RowWire.Line> rows,
      List<Integer> sentences,
      int positions,
      Tally tally,
      boolean undo,
      boolean redo,
      boolean own,
      String author,
      String reason) {}
}
