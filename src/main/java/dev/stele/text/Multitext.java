package dev.stele.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in several languages: its versions, one column each, and its rows in order. Read one
 * column from top to bottom and that version's text stands there again, whole and in order.
 */
public record Multitext(List<Version> versions, List<Row> rows) {

  public Multitext {
    versions = List.copyOf(versions);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.versions() != versions.size()) {
        throw new IllegalArgumentException(
            "row %d has %d columns, the multitext %d"
                .formatted(row.id(), row.versions(), versions.size()));
      }
    }
  }

  public List<Pair> pairs() {
    return Pair.all(versions.size());
  }

  public List<Language> languages() {
    return versions.stream().map(Version::language).toList();
  }

  /** All sentences of one version, from the first row to the last. */
  public List<Segment> column(int version) {
    return rows.stream().flatMap(row -> row.cell(version).stream()).toList();
  }

  /** The greatest row id, 0 without rows. */
  public long greatestId() {
    return rows.stream().mapToLong(Row::id).max().orElse(0);
  }

  /**
   * The multitext after a change.
   *
   * @throws StaleSpliceException when the rows that the splice removes do not stand there
   */
  public Multitext apply(Splice splice) {
    int from = splice.position();
    int to = from + splice.removed().size();
    if (to > rows.size() || !rows.subList(from, to).equals(splice.removed())) {
      throw new StaleSpliceException(
          "the rows from position " + from + " on are not those that the change was made for");
    }
    List<Row> after = new ArrayList<>(rows.size() + splice.growth());
    after.addAll(rows.subList(0, from));
    after.addAll(splice.inserted());
    after.addAll(rows.subList(to, rows.size()));
    return new Multitext(versions, after);
  }
}
