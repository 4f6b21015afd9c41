package dev.stele.project.state;

import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A project's rows after one entry of its journal: an immutable value. Rows are found by position
 * and by id, and sentences counted, without walking the text.
 *
 * <p>The rows lie in blocks of some hundreds. A state shares all blocks with the one before it but
 * those that the splice touched, so an edit costs about the same in a long text as in a short one.
 */
public final class State {

  private final long sequence;
  private final List<Version> versions;
  private final List<Block> blocks;

  /** The position of each block's first row, and at the end the number of rows. */
  private final int[] starts;

  /** For each version the sentences before each block, and at the end the number of them all. */
  private final int[][] before;

  private volatile @Nullable Multitext whole;

  public State(long sequence, List<Version> versions, List<Block> blocks) {
    this.sequence = sequence;
    this.versions = List.copyOf(versions);
    this.blocks = List.copyOf(blocks);
    starts = new int[blocks.size() + 1];
    before = new int[versions.size()][blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      starts[i + 1] = starts[i] + blocks.get(i).rows.size();
      for (int version = 0; version < versions.size(); version++) {
        before[version][i + 1] = before[version][i] + blocks.get(i).sentences[version];
      }
    }
  }

  public static State of(Multitext multitext) {
    return new State(
        0, multitext.versions(), Block.all(multitext.rows(), multitext.versions().size()));
  }

  /** The entry after which the rows stood like this; 0 when the project was created. */
  public long sequence() {
    return sequence;
  }

  public List<Version> versions() {
    return versions;
  }

  public int size() {
    return starts[blocks.size()];
  }

  public Row row(int position) {
    int block = blockAt(position);
    return blocks.get(block).rows.get(position - starts[block]);
  }

  /** All rows, as a view. */
  public List<Row> rows() {
    return new Rows();
  }

  /** The rows from {@code from} on and before {@code to}, as a view. */
  public List<Row> rows(int from, int to) {
    return rows().subList(from, to);
  }

  /** Where the row with this id stands, counted from 0. */
  public OptionalInt position(long id) {
    for (int block = 0; block < blocks.size(); block++) {
      int place = blocks.get(block).place(id);
      if (place >= 0) {
        return OptionalInt.of(starts[block] + place);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The number of sentences that a version has before a row: the number, counted from 0, of the
   * row's first sentence. At {@code size()} it is the number of all sentences.
   */
  public int sentencesBefore(int position, int version) {
    if (position == size()) {
      return before[version][blocks.size()];
    }
    int block = blockAt(position);
    int sentences = before[version][block];
    for (Row row : blocks.get(block).rows.subList(0, position - starts[block])) {
      sentences += row.cell(version).size();
    }
    return sentences;
  }

  /** The number of paragraphs that a version begins before a row. */
  public int paragraphsBefore(int position, int version) {
    int block = position == size() ? blocks.size() : blockAt(position);
    int paragraphs = 0;
    for (Block before : blocks.subList(0, block)) {
      paragraphs += before.paragraphs[version];
    }
    for (Row row : rows(starts[block], position)) {
      paragraphs += Block.paragraphs(row, version);
    }
    return paragraphs;
  }

  /**
   * The position of the row that holds a version's sentence, both counted from 0.
   *
   * @throws IndexOutOfBoundsException when the version has no such sentence
   */
  public int rowOfSentence(int sentence, int version) {
    int[] sums = before[version];
    if (sentence < 0 || sentence >= sums[blocks.size()]) {
      throw new IndexOutOfBoundsException(
          "sentence=" + sentence + " of " + sums[blocks.size()] + " in version " + version);
    }
    int block = lastAtMost(sums, sentence);
    int rest = sentence - sums[block];
    int place = 0;
    while (rest >= blocks.get(block).rows.get(place).cell(version).size()) {
      rest -= blocks.get(block).rows.get(place).cell(version).size();
      place++;
    }
    return starts[block] + place;
  }

  /**
   * Runs of positions outside which no sentence has a text, however its letters are written; for
   * many threads to look through side by side.
   */
  public List<Span> mayHave(String text) {
    int[] places = Trigrams.places(text);
    return IntStream.range(0, blocks.size())
        .parallel()
        .filter(block -> places.length == 0 || blocks.get(block).mayHave(places))
        .mapToObj(block -> new Span(starts[block], starts[block + 1]))
        .toList();
  }

  public int count(Status status) {
    return blocks.stream().mapToInt(block -> block.count(status)).sum();
  }

  /** All rows at once; made when first asked for. */
  public Multitext multitext() {
    Multitext made = whole;
    if (made == null) {
      List<Row> all = new ArrayList<>(size());
      blocks.forEach(block -> all.addAll(block.rows));
      made = new Multitext(versions, all);
      whole = made;
    }
    return made;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** Whether these rows stand at this position. */
  public boolean has(List<Row> rows, int position) {
    return position >= 0
        && position + rows.size() <= size()
        && rows(position, position + rows.size()).equals(rows);
  }

  /** The state after a splice whose removed rows do stand at its position. */
  public State after(Splice splice) {
    int from = splice.position();
    int to = from + splice.removed().size();
    int first = from == size() ? Math.max(0, blocks.size() - 1) : blockAt(from);
    int last = to <= from ? first : blockAt(to - 1);
    if (blocks.isEmpty()) {
      return new State(sequence + 1, versions, Block.all(splice.inserted(), versions.size()));
    }
    List<Row> touched = new ArrayList<>(rows(starts[first], from));
    touched.addAll(splice.inserted());
    touched.addAll(rows(to, starts[last + 1]));
    if (touched.size() < Block.SIZE / 4 && last + 1 < blocks.size()) {
      touched.addAll(blocks.get(++last).rows); // no crumbs
    }
    List<Block> after = new ArrayList<>(blocks.size() + 2);
    after.addAll(blocks.subList(0, first));
    after.addAll(Block.all(touched, versions.size()));
    after.addAll(blocks.subList(last + 1, blocks.size()));
    return new State(sequence + 1, versions, after);
  }

  private int blockAt(int position) {
    if (position < 0 || position >= size()) {
      throw new IndexOutOfBoundsException("row=" + position + " of " + size());
    }
    return lastAtMost(starts, position);
  }

  /**
   * The index of the last of the ascending numbers that is at most {@code value} and followed by a
   * greater one: blocks without sentences in a version share their number with the next.
   */
  private static int lastAtMost(int[] ascending, int value) {
    int at = Arrays.binarySearch(ascending, value);
    if (at < 0) {
      return -at - 2;
    }
    while (at + 1 < ascending.length && ascending[at + 1] == value) {
      at++;
    }
    return at;
  }

  private final class Rows extends AbstractList<Row> implements RandomAccess {

    @Override
    public Row get(int position) {
      return row(position);
    }

    @Override
    public int size() {
      return State.this.size();
    }

    /** Goes from block to block, where {@code get} would look for each row's block. */
    @Override
    public Iterator<Row> iterator() {
      return blocks.stream().flatMap(block -> block.rows.stream()).iterator();
    }
  }
}
