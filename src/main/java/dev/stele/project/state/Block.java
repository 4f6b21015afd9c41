package dev.stele.project.state;

import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A run of a project's rows with what is asked of it often already counted. */
public final class Block {

  /** Rows in a new block: an edit copies about this many references. */
  static final int SIZE = 256;

  /** The number of a block that no snapshot holds yet. */
  public static final long UNSAVED = -1;

  public final List<Row> rows;

  /** Sentences of each version. */
  final int[] sentences;

  /** Paragraphs that begin here in each version. */
  final int[] paragraphs;

  /** Rows of each status. */
  private final int[] counts = new int[Status.values().length];

  /** The rows' ids in ascending order and, at the same index, where their rows stand. */
  private final long[] ids;

  private final int[] places;

  /** Under which number a snapshot holds this block. */
  private volatile long number;

  /** Made when somebody first looks for a text. */
  private volatile @Nullable Trigrams trigrams;

  public Block(List<Row> rows, int versions, long number) {
    this.rows = List.copyOf(rows);
    this.number = number;
    sentences = new int[versions];
    paragraphs = new int[versions];
    for (Row row : this.rows) {
      counts[row.status().ordinal()]++;
      for (int version = 0; version < versions; version++) {
        sentences[version] += row.cell(version).size();
        paragraphs[version] += paragraphs(row, version);
      }
    }
    places = sortedPlaces(this.rows);
    ids = Arrays.stream(places).mapToLong(place -> this.rows.get(place).id()).toArray();
  }

  static int paragraphs(Row row, int version) {
    int paragraphs = 0;
    for (Segment segment : row.cell(version)) {
      paragraphs += segment.opensParagraph() ? 1 : 0;
    }
    return paragraphs;
  }

  private static int[] sortedPlaces(List<Row> rows) {
    boolean ascending = true;
    for (int i = 1; i < rows.size() && ascending; i++) {
      ascending = rows.get(i - 1).id() < rows.get(i).id();
    }
    IntStream places = IntStream.range(0, rows.size());
    return ascending
        ? places.toArray()
        : places
            .boxed()
            .sorted(Comparator.comparingLong(place -> rows.get(place).id()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  static List<Block> all(List<Row> rows, int versions) {
    int parts = Math.max(1, (rows.size() + SIZE / 2) / SIZE);
    List<Block> blocks = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      int from = (int) ((long) rows.size() * i / parts);
      int to = (int) ((long) rows.size() * (i + 1) / parts);
      if (from < to) {
        blocks.add(new Block(rows.subList(from, to), versions, UNSAVED));
      }
    }
    return blocks;
  }

  int count(Status status) {
    return counts[status.ordinal()];
  }

  /** Where in this block the row stands, -1 when it is not here. */
  int place(long id) {
    if (id < ids[0] || id > ids[ids.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(ids, id);
    return found < 0 ? -1 : places[found];
  }

  /** Whether some sentence may have these runs of letters. */
  boolean mayHave(int[] places) {
    Trigrams made = trigrams;
    if (made == null) {
      made = Trigrams.of(rows);
      trigrams = made;
    }
    return made.have(places);
  }

  public long number() {
    return number;
  }

  public void savedAs(long newNumber) {
    number = newNumber;
  }
}
