package dev.stele.workbench.review.split;

import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import dev.stele.text.edit.SentenceEdits;
import java.util.List;
import java.util.function.LongSupplier;

/** Cuts a row in two at a point of each version, and the sentences that the points lie in. */
final class Splitting {

  private Splitting() {}

  /**
   * @throws IllegalArgumentException when one of the two rows would have no sentences
   */
  static Splice at(Multitext text, int position, List<Point> points, LongSupplier ids) {
    Row row = text.rows().get(position);
    Multitext alone = new Multitext(text.versions(), List.of(row));
    int[] cuts = new int[points.size()];
    for (int v = 0; v < cuts.length; v++) {
      Point point = points.get(v);
      cuts[v] = point.above();
      if (point.offset() > 0) {
        alone =
            alone.apply(SentenceEdits.splitSentence(alone, 0, v, point.sentence(), point.offset()));
      }
    }
    Multitext split = alone.apply(RowEdits.split(alone, 0, cuts, ids));
    return new Splice(position, List.of(row), split.rows(), Reason.SPLIT_ROW);
  }
}
