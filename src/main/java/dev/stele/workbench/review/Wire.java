package dev.stele.workbench.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What travels between the review screen in the browser and the server, as JSON. Indexes count rows
 * as the filter shows them, positions count all rows; both from 0.
 */
final class Wire {

  private Wire() {}

  /** A row as the screen draws it; names are short because many travel. */
  record Row(
      long id,
      int p,
      String st,
      double cf,
      List<List<Sentence>> cells,
      List<Integer> first,
      List<List<double[]>> beads,
      int c) {}

  /**
   * A sentence.
   *
   * @param t its text
   * @param k how it begins: 0 in a paragraph, 1 opening one, 2 as a heading
   * @param e whether somebody has edited it
   */
  record Sentence(String t, int k, boolean e) {}

  record Rows(int from, List<Row> rows) {}

  record Version(String tag, String name, String ownName, String title) {}

  record Action(String id, List<String> keys, String group, boolean listed) {}

  /** Everything that the screen starts with. */
  record Opened(
      long project,
      String name,
      List<Version> versions,
      String locale,
      Map<String, String> labels,
      List<Action> actions,
      double threshold,
      String filter,
      long sequence,
      int count,
      Tally tally,
      boolean undo,
      boolean redo,
      Rows rows,
      List<Long> bookmarks) {}

  /** The ids of the rows that a person has marked, or why they cannot be marked. */
  record Marked(List<Long> bookmarks, @Nullable String error) {}

  /** In how many places, and in how many rows, a text stands. */
  record Hits(int hits, int rows) {}

  /** A filter was chosen: how many rows it shows, and where the row to keep stands now. */
  record Filtered(int count, int index, Tally tally, boolean undo, boolean redo) {}

  /** Rows have changed: at an index some were removed and others stand in their place. */
  record Change(
      long sequence,
      boolean reset,
      int count,
      int index,
      int removed,
      List<Row> rows,
      List<Integer> sentences,
      int positions,
      Tally tally,
      boolean undo,
      boolean redo,
      boolean own,
      String author,
      String reason) {}

  /** Where an action has led. */
  record Focus(int index, int version, int sentence) {}

  /** How an action went: the journal's entry to wait for, where to go, what to say. */
  record Answer(
      long sequence, @Nullable Focus focus, @Nullable String message, @Nullable String error) {}

  /** A hit of a search: the index is -1 where there is none in what the filter shows. */
  record Found(int index, int version, int sentence, int ordinal, int hits) {}

  record Step(
      long sequence, String author, String at, String reason, int position, boolean undone) {}

  record Histories(List<Step> row, List<Step> all) {}

  record Remark(String author, String at, String text) {}

  record Comments(List<Remark> comments) {}

  /**
   * Another way to align some rows.
   *
   * @param rows how many rows would stand in place of those from {@code from} to {@code to}
   */
  record Alternative(int number, int from, int to, int rows, String shapes, double probability) {}

  /**
   * Words that translate each other: version, sentence, start and end of one, then of the other;
   * and content words without a partner.
   */
  record Links(List<int[]> links, List<int[]> lone) {}

  /** A stretch of rows as it is and as it would be: for each row the texts by version. */
  record Region(int from, int to, List<List<String>> before, List<List<String>> after) {}

  /** What re-aligning would change: how many rows in how many places, and the first of these. */
  record Preview(int rows, int places, List<Region> regions) {}

  /**
   * Why a row is aligned as it is: texts that speak for it, a column for each version, and texts
   * that have no partner.
   */
  record Evidence(
      List<List<String>> support, List<List<String>> lone, List<Alternative> alternatives) {}
}
