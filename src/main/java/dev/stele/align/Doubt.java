package dev.stele.align;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair of versions that do not look like translations of each other.
 *
 * @param confidence the mean confidence of the pair's linked beads, 0..1
 * @param linked the share of the pair's sentences that stand in linked beads, 0..1
 */
public record Doubt(Pair pair, double confidence, double linked) {

  /** Below this share of sentences linked with confidence, a pair is doubted: a guess. */
  private static final double LEAST_CONFIDENT_SHARE = 0.35;

  /** The pairs of a multitext that are to be doubted, in the order of {@link Pair#all}. */
  public static List<Doubt> of(Multitext text) {
    List<Doubt> doubts = new ArrayList<>();
    for (Pair pair : text.pairs()) {
      double sure = 0;
      int linked = 0;
      int all = 0;
      for (Row row : text.rows()) {
        for (Bead bead : row.beads(pair)) {
          int size = bead.left().length() + bead.right().length();
          all += size;
          if (bead.isLinked()) {
            linked += size;
            sure += size * bead.confidence();
          }
        }
      }
      if (all > 0 && sure < LEAST_CONFIDENT_SHARE * all) {
        doubts.add(new Doubt(pair, linked == 0 ? 0 : sure / linked, (double) linked / all));
      }
    }
    return doubts;
  }
}
