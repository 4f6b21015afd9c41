package dev.stele.text.edit;

import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.Start;
import dev.stele.text.edit.Beads.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of the sentences inside rows. Positions count rows, {@code version} columns, and {@code
 * sentence} the sentences of a cell, all from 0.
 */
public final class SentenceEdits {

  private SentenceEdits() {}

  /**
   * Moves a sentence, and those of its cell that stand before it, to the end of the row above.
   *
   * @throws IllegalArgumentException in the first row
   */
  public static Splice moveUp(Multitext text, int position, int version, int sentence) {
    if (position == 0) {
      throw new IllegalArgumentException("there is no row above the first");
    }
    Row above = text.rows().get(position - 1);
    Row row = text.rows().get(position);
    List<Segment> cell = row.cell(version);
    int count = requireSentence(cell, sentence) + 1;
    return new Splice(
        position - 1,
        List.of(above, row),
        List.of(
            appended(above, version, cell.subList(0, count)),
            keeping(row, version, new Span(count, cell.size()))),
        Reason.MOVE_SENTENCES);
  }

  /**
   * Moves a sentence, and those of its cell that follow it, to the beginning of the row below.
   *
   * @throws IllegalArgumentException in the last row
   */
  public static Splice moveDown(Multitext text, int position, int version, int sentence) {
    if (position + 1 >= text.rows().size()) {
      throw new IllegalArgumentException("there is no row below the last");
    }
    Row row = text.rows().get(position);
    Row below = text.rows().get(position + 1);
    List<Segment> cell = row.cell(version);
    int from = requireSentence(cell, sentence);
    return new Splice(
        position,
        List.of(row, below),
        List.of(
            keeping(row, version, new Span(0, from)),
            prepended(below, version, cell.subList(from, cell.size()))),
        Reason.MOVE_SENTENCES);
  }

  private static int requireSentence(List<Segment> cell, int sentence) {
    if (sentence < 0 || sentence >= cell.size()) {
      throw new IllegalArgumentException(
          "the cell has " + cell.size() + " sentences, no sentence " + (sentence + 1));
    }
    return sentence;
  }

  private static Row appended(Row row, int version, List<Segment> more) {
    return Beads.withCell(
        row,
        version,
        RowEdits.joined(row.cell(version), more),
        (beads, side, pair) -> Beads.append(beads, side, more.size()));
  }

  private static Row prepended(Row row, int version, List<Segment> more) {
    return Beads.withCell(
        row,
        version,
        RowEdits.joined(more, row.cell(version)),
        (beads, side, pair) -> Beads.prepend(beads, side, more.size()));
  }

  private static Row keeping(Row row, int version, Span kept) {
    return Beads.withCell(
        row,
        version,
        row.cell(version).subList(kept.start(), kept.end()),
        (beads, side, pair) -> {
          Span other = new Span(0, row.cell(side == Side.LEFT ? pair.right() : pair.left()).size());
          return side == Side.LEFT
              ? Beads.within(beads, kept, other)
              : Beads.within(beads, other, kept);
        });
  }

  /**
   * Cuts a sentence in two at an offset of its text, in UTF-16 units; white space at the cut goes.
   *
   * @throws IllegalArgumentException when a half would have no text
   */
  public static Splice splitSentence(
      Multitext text, int position, int version, int sentence, int offset) {
    Row row = text.rows().get(position);
    List<Segment> cell = new ArrayList<>(row.cell(version));
    Segment whole = cell.get(requireSentence(cell, sentence));
    if (offset < 0 || offset > whole.text().length()) {
      throw new IllegalArgumentException("the sentence has no character " + offset);
    }
    String first = whole.text().substring(0, offset).strip();
    String second = whole.text().substring(offset).strip();
    if (first.isEmpty() || second.isEmpty()) {
      throw new IllegalArgumentException("a half of the split sentence would have no text");
    }
    cell.set(sentence, new Segment(first, whole.start()));
    cell.add(sentence + 1, new Segment(second, Start.SENTENCE));
    Row split =
        Beads.withCell(
            row, version, cell, (beads, side, pair) -> Beads.grow(beads, side, sentence));
    return RowEdits.replace(position, row, split, Reason.SPLIT_SENTENCE);
  }

  /**
   * Makes a sentence and the next one of its cell one, with a space between them; beads that held
   * one of the two each become one.
   *
   * @throws IllegalArgumentException when the cell has no next sentence
   */
  public static Splice joinWithNext(Multitext text, int position, int version, int sentence) {
    Row row = text.rows().get(position);
    List<Segment> cell = new ArrayList<>(row.cell(version));
    Segment first = cell.get(requireSentence(cell, sentence));
    if (sentence + 1 == cell.size()) {
      throw new IllegalArgumentException("there is no sentence below this one in its cell");
    }
    Segment second = cell.remove(sentence + 1);
    cell.set(sentence, new Segment(first.text() + " " + second.text(), first.start()));
    Row joined =
        Beads.withCell(
            row, version, cell, (beads, side, pair) -> Beads.shrink(beads, side, sentence));
    return RowEdits.replace(position, row, joined, Reason.JOIN_SENTENCES);
  }

  /**
   * Another text for a sentence, which remembers the one it had.
   *
   * @throws IllegalArgumentException when the new text is blank
   */
  public static Splice editText(
      Multitext text, int position, int version, int sentence, String edited) {
    Row row = text.rows().get(position);
    List<Segment> cell = new ArrayList<>(row.cell(version));
    cell.set(requireSentence(cell, sentence), cell.get(sentence).withText(edited));
    Row after = Beads.withCell(row, version, cell, (beads, side, pair) -> beads);
    return RowEdits.replace(position, row, after, Reason.EDIT_TEXT);
  }
}
