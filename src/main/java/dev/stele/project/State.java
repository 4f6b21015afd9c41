package dev.stele.project;

import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.util.List;
import java.util.OptionalInt;

/**
 * A project's rows after one entry of its journal: an immutable value. Rows are found by position
 * and by id, and sentences counted, without walking the text.
 */
public final class State {

  private final long sequence;
  private final Multitext multitext;

  State(long sequence, Multitext multitext) {
    this.sequence = sequence;
    this.multitext = multitext;
  }

  /** The entry after which the rows stood like this; 0 when the project was created. */
  public long sequence() {
    return sequence;
  }

  public List<Version> versions() {
    return multitext.versions();
  }

  public int size() {
    return multitext.rows().size();
  }

  public Row row(int position) {
    return multitext.rows().get(position);
  }

  /** The rows from {@code from} on and before {@code to}. */
  public List<Row> rows(int from, int to) {
    return multitext.rows().subList(from, to);
  }

  /** Where the row with this id stands, counted from 0. */
  public OptionalInt position(long id) {
    throw new UnsupportedOperationException();
  }

  /**
   * The number of sentences that a version has before a row: the number, counted from 0, of the
   * row's first sentence. At {@code size()} it is the number of all sentences.
   */
  public int sentencesBefore(int position, int version) {
    throw new UnsupportedOperationException();
  }

  /** The position of the row that holds a version's sentence, both counted from 0. */
  public int rowOfSentence(int sentence, int version) {
    throw new UnsupportedOperationException();
  }

  public int count(Status status) {
    throw new UnsupportedOperationException();
  }

  /** All rows at once; made when first asked for. */
  public Multitext multitext() {
    return multitext;
  }
}
