package dev.stele.evaluate.score;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a text, sentence by sentence, and the beads between them, which count sentences
 * from the text's beginning and cover both versions once, in order.
 */
public record PairAlignment(List<String> left, List<String> right, List<Bead> beads) {

  /**
   * @throws IllegalArgumentException when the beads do not cover the sentences once, in order
   */
  public PairAlignment {
    left = List.copyOf(left);
    right = List.copyOf(right);
    beads = List.copyOf(beads);
    int l = 0;
    int r = 0;
    for (Bead bead : beads) {
      if (bead.left().start() != l || bead.right().start() != r) {
        throw new IllegalArgumentException("bead " + bead + " does not begin at " + l + ":" + r);
      }
      l = bead.left().end();
      r = bead.right().end();
    }
    if (l != left.size() || r != right.size()) {
      throw new IllegalArgumentException(
          "the beads end at %d:%d, the texts at %d:%d".formatted(l, r, left.size(), right.size()));
    }
  }

  /** What a multitext says about two of its versions. */
  public static PairAlignment of(Multitext text, Pair pair) {
    List<Bead> beads = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (Row row : text.rows()) {
      for (Bead bead : row.beads(pair)) {
        beads.add(bead.shift(l, r));
      }
      l += row.cell(pair.left()).size();
      r += row.cell(pair.right()).size();
    }
    return new PairAlignment(texts(text, pair.left()), texts(text, pair.right()), beads);
  }

  private static List<String> texts(Multitext text, int version) {
    return text.column(version).stream().map(Segment::text).toList();
  }
}
