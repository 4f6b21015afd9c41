package dev.stele.align.version;

import dev.stele.segment.Atom;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Fixes the sentences of a version, for all of its pairs at once: a sentence begins where the
 * segmenter and the alignment with some other version, taken together, find it likelier than not. A
 * boundary that one pair needs is granted even if another could do without: there it only makes a
 * 1:2 bead out of 1:1, while to refuse it would tie beads together that belong apart.
 */
public final class Cuts {

  private static final double LEAST = 0.5;

  private Cuts() {}

  /** Where sentences begin as far as the segmenter knows. */
  public static boolean[] likely(Column column) {
    boolean[] cuts = new boolean[column.size() + 1];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = i == 0 || column.isLikely(i);
    }
    return cuts;
  }

  /**
   * Where sentences begin.
   *
   * @param splits for each pair that the version is in, the posterior probability that a sentence
   *     begins at each edge
   */
  public static boolean[] of(Column column, List<double[]> splits) {
    boolean[] cuts = new boolean[column.size() + 1];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = i == 0 || column.split(i) == 1;
      for (double[] pair : splits) {
        cuts[i] |= pair[i] >= LEAST;
      }
    }
    return cuts;
  }

  /** The sentences between the cuts. */
  public static List<Segment> sentences(List<Atom> atoms, boolean[] cuts) {
    List<Segment> sentences = new ArrayList<>();
    for (int i = 0; i < atoms.size(); ) {
      Atom first = atoms.get(i);
      StringBuilder text = new StringBuilder(first.text());
      for (i++; i < atoms.size() && !cuts[i]; i++) {
        text.append(atoms.get(i).gap()).append(atoms.get(i).text());
      }
      sentences.add(new Segment(text.toString(), first.start()));
    }
    return sentences;
  }
}
