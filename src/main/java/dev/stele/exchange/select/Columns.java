package dev.stele.exchange.select;

import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;

/** Some of the versions of a multitext, in an order of one's own. */
public final class Columns {

  private final List<Integer> chosen;

  private Columns(List<Integer> chosen) {
    this.chosen = chosen;
  }

  /**
   * The versions in these languages, in this order.
   *
   * @throws IllegalArgumentException when the text has no such language, or it is named twice
   */
  public static Multitext of(Multitext text, List<Language> languages) {
    List<Integer> chosen = new ArrayList<>();
    for (Language language : languages) {
      int column = text.languages().indexOf(language);
      if (column < 0) {
        throw new IllegalArgumentException(
            "there is no version in '%s'; there are: %s".formatted(language, text.languages()));
      } else if (chosen.contains(column)) {
        throw new IllegalArgumentException("'" + language + "' is named twice");
      }
      chosen.add(column);
    }
    return at(text, chosen);
  }

  /** The versions at these columns. Rows that say nothing in them are left out if others did. */
  static Multitext at(Multitext text, List<Integer> chosen) {
    Columns columns = new Columns(List.copyOf(chosen));
    boolean all = chosen.size() == text.versions().size();
    return new Multitext(
        chosen.stream().map(text.versions()::get).toList(),
        text.rows().stream().map(columns::of).filter(row -> all || !row.isEmpty()).toList());
  }

  private Row of(Row row) {
    List<List<Segment>> cells = chosen.stream().map(row::cell).toList();
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(chosen.size())) {
      beads.add(beads(row, chosen.get(pair.left()), chosen.get(pair.right())));
    }
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation a : row.annotations()) {
      int column = chosen.indexOf(a.version());
      if (column >= 0) {
        annotations.add(new Annotation(column, a.category(), a.severity(), a.note()));
      }
    }
    return new Row(
        row.id(),
        cells,
        beads,
        row.status(),
        row.confidence(),
        row.comments(),
        annotations,
        row.dismissals());
  }

  private static List<Bead> beads(Row row, int left, int right) {
    if (left < right) {
      return row.beads(new Pair(left, right));
    }
    return row.beads(new Pair(right, left)).stream()
        .map(bead -> new Bead(bead.right(), bead.left(), bead.confidence()))
        .toList();
  }
}
