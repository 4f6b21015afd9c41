package dev.stele.align.words;

import dev.stele.align.grid.Corridor;
import dev.stele.align.version.Column;
import dev.stele.align.version.Frequencies;
import java.util.Arrays;

/**
 * Where the words of one version (the source) may be translated in the other (the target): for each
 * atom of the source the places in the target within the corridor, each with the likelihood ratio
 * t(target word | source word) / p(target word), summed over the atom's words.
 */
public final class Matches {

  private final Column source;
  private final Column target;
  private final Translations translations;
  private final Frequencies frequencies;
  private final int[] atomOfPlace;
  private final int[] explainable;
  private final int[] explainers;
  private int[] starts = {0};
  private int from;
  private int[] places = new int[1024];
  private float[] ratios = new float[1024];

  public Matches(Column source, Column target, Translations translations, Frequencies frequencies) {
    this.source = source;
    this.target = target;
    this.translations = translations;
    this.frequencies = frequencies;
    atomOfPlace = atomsOf(target);
    boolean[] reached = translations.reached(target.vocabulary().size());
    explainable = count(target, reached);
    boolean[] speaking = new boolean[source.vocabulary().size()];
    for (int w = 0; w < speaking.length; w++) {
      speaking[w] = translations.end(w) > translations.start(w);
    }
    explainers = count(source, speaking);
  }

  /** The atom of each word. */
  public static int[] atomsOf(Column column) {
    int[] atoms = new int[column.wordCount()];
    for (int i = 0; i < column.size(); i++) {
      Arrays.fill(atoms, column.wordStart(i), column.wordStart(i + 1), i);
    }
    return atoms;
  }

  private static int[] count(Column column, boolean[] which) {
    int[] sum = new int[column.size() + 1];
    for (int i = 0; i < column.size(); i++) {
      sum[i + 1] = sum[i];
      for (int k = column.wordStart(i); k < column.wordStart(i + 1); k++) {
        if (which[column.word(k)]) {
          sum[i + 1]++;
        }
      }
    }
    return sum;
  }

  Column source() {
    return source;
  }

  Column target() {
    return target;
  }

  /** The atom in which a word of the target stands. */
  int atomOf(int place) {
    return atomOfPlace[place];
  }

  /** How many of the target's words between two edges something in the source may explain. */
  int explainable(int fromEdge, int toEdge) {
    return explainable[toEdge] - explainable[fromEdge];
  }

  /** The words of a source run that may explain something, and the empty word. */
  int explainers(int fromEdge, int toEdge) {
    return explainers[toEdge] - explainers[fromEdge] + 1;
  }

  /**
   * Finds the matches of all atoms within a corridor, in place of those found before.
   *
   * @param reach the most atoms in a run
   */
  void find(Corridor corridor, int reach) {
    from = corridor.from();
    int atoms = corridor.to() - from;
    starts = new int[atoms + 1];
    int firstPlace = target.wordStart(corridor.rightFrom());
    float[] sums = new float[target.wordStart(corridor.rightTo()) - firstPlace];
    int[] touched = new int[sums.length];
    int size = 0;
    for (int k = 0; k < atoms; k++) {
      int low = target.wordStart(corridor.low(Math.max(from, from + k - reach)));
      int high = target.wordStart(corridor.high(Math.min(corridor.to(), from + k + reach)));
      int used = collect(from + k, low, high, firstPlace, sums, touched);
      Arrays.sort(touched, 0, used);
      if (size + used > places.length) {
        int capacity = Math.max(size + used, places.length + (places.length >> 1));
        places = Arrays.copyOf(places, capacity);
        ratios = Arrays.copyOf(ratios, capacity);
      }
      for (int u = 0; u < used; u++) {
        places[size] = touched[u] + firstPlace;
        ratios[size++] = sums[touched[u]];
        sums[touched[u]] = 0;
      }
      starts[k + 1] = size;
    }
  }

  private int collect(int atom, int low, int high, int firstPlace, float[] sums, int[] touched) {
    int used = 0;
    for (int k = source.wordStart(atom); k < source.wordStart(atom + 1); k++) {
      int word = source.word(k);
      for (int at = translations.start(word); at < translations.end(word); at++) {
        int target = translations.to(at);
        float ratio = (float) (translations.probability(at) / frequencies.probability(target));
        for (int o = frequencies.firstFrom(target, low); o < frequencies.end(target); o++) {
          int place = frequencies.place(o);
          if (place >= high) {
            break;
          }
          if (sums[place - firstPlace] == 0) {
            touched[used++] = place - firstPlace;
          }
          sums[place - firstPlace] += ratio;
        }
      }
    }
    return used;
  }

  /** The first match of an atom. */
  int start(int atom) {
    return starts[atom - from];
  }

  int end(int atom) {
    return starts[atom - from + 1];
  }

  /** The first match of an atom at or after a place. */
  int firstFrom(int atom, int place) {
    int at = Arrays.binarySearch(places, start(atom), end(atom), place);
    return at >= 0 ? at : -at - 1;
  }

  int place(int at) {
    return places[at];
  }

  float ratio(int at) {
    return ratios[at];
  }
}
