package dev.stele.align.words;

import dev.stele.align.grid.Corridor;
import dev.stele.align.version.Column;
import dev.stele.align.version.Frequencies;
import dev.stele.align.version.Runs;
import java.util.Arrays;

/**
 * Where the words of one version (the source) may be translated in the other (the target): for each
 * atom of the source and each place of the target that its beads may reach the likelihood ratio
 * t(target word | source word) / p(target word), summed over the atom's words.
 */
public final class Matches {

  /** Atoms that make up a block of {@link Nearby}. */
  private static final int BLOCK = 32;

  private final Column source;
  private final Column target;
  private final Frequencies frequencies;
  private final Nearby nearby;
  // For each target word the occurrence looked at next, and its place.
  private final int[] cursors;
  private final int[] nextPlaces;
  private final int[] atomOfPlace;
  private final float[] known;
  private final int[] explainers;
  // For each atom, from the first on, where its stretch of ratios begins, and for which place.
  private int from;
  private int[] starts = {0};
  private int[] lows = {0};
  private float[] ratios = new float[0];

  /**
   * @param translations of the source's words
   * @param back the same the other way round: how far the target's words are known
   */
  public Matches(
      Column source,
      Column target,
      Translations translations,
      Translations back,
      Frequencies frequencies) {
    this.source = source;
    this.target = target;
    this.frequencies = frequencies;
    atomOfPlace = atomsOf(target);
    boolean[] reached = translations.reached(target.vocabulary().size());
    known = new float[reached.length];
    for (int w = 0; w < known.length; w++) {
      known[w] = reached[w] ? back.known(w) : 0;
    }
    boolean[] speaking = new boolean[source.vocabulary().size()];
    for (int w = 0; w < speaking.length; w++) {
      speaking[w] = translations.end(w) > translations.start(w);
    }
    explainers = count(source, speaking);
    nearby = new Nearby(translations, speaking.length, known.length, frequencies);
    cursors = new int[known.length];
    nextPlaces = new int[known.length];
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

  /**
   * How far a faithful translation should explain the word at a place of the target, 0..1; 0 where
   * nothing in the source can.
   */
  float known(int place) {
    return known[target.word(place)];
  }

  /** The words of a source run that may explain something, and the empty word. */
  int explainers(int fromEdge, int toEdge) {
    return explainers[toEdge] - explainers[fromEdge] + 1;
  }

  /**
   * Finds the matches of all atoms within a corridor, in place of those found before.
   *
   * @param runs the source's runs
   */
  void find(Corridor corridor, Runs runs) {
    from = corridor.from();
    int atoms = corridor.to() - from;
    starts = new int[atoms + 1];
    lows = new int[atoms];
    int last = from;
    for (int k = 0; k < atoms; k++) {
      // The runs that hold the atom begin and end within these edges.
      int first = Math.max(from, from + k + 1 - runs.longestEnding(from + k + 1));
      last = Math.max(last, Math.min(corridor.to(), from + k + runs.longest(from + k)));
      lows[k] = target.wordStart(corridor.low(first));
      starts[k + 1] = Math.addExact(starts[k], target.wordStart(corridor.high(last)) - lows[k]);
    }
    if (ratios.length < starts[atoms]) {
      ratios = new float[starts[atoms]];
    } else {
      Arrays.fill(ratios, 0, starts[atoms], 0);
    }
    Arrays.fill(nextPlaces, -1);
    for (int k = 0; k < atoms; k++) {
      if (k % BLOCK == 0) {
        int end = Math.min(k + BLOCK, atoms);
        nearby.begin(target, lows[k], lows[end - 1] + starts[end] - starts[end - 1]);
      }
      collect(from + k, lows[k], starts[k], starts[k + 1]);
    }
  }

  /** Adds up what an atom's words give for the places from {@code low} on. */
  private void collect(int atom, int low, int start, int end) {
    int base = start - low;
    int high = end - base;
    for (int k = source.wordStart(atom); k < source.wordStart(atom + 1); k++) {
      int word = source.word(k);
      nearby.look(word);
      for (int at = nearby.start(word); at < nearby.end(word); at++) {
        int translation = nearby.target(at);
        int place = nextPlaces[translation];
        if (place < low) {
          place = advance(translation, low);
        }
        float strength = nearby.strength(at);
        int last = frequencies.end(translation);
        for (int o = cursors[translation] + 1; place < high; o++) {
          ratios[base + place] += strength * frequencies.freshness(o - 1);
          place = o < last ? frequencies.place(o) : Integer.MAX_VALUE;
        }
      }
    }
  }

  /** Goes on to a target word's first occurrence at or after a place, and returns its place. */
  private int advance(int word, int place) {
    int end = frequencies.end(word);
    int at = nextPlaces[word] < 0 ? frequencies.firstFrom(word, place) : cursors[word];
    while (at < end && frequencies.place(at) < place) {
      at++;
    }
    cursors[word] = at;
    nextPlaces[word] = at < end ? frequencies.place(at) : Integer.MAX_VALUE;
    return nextPlaces[word];
  }

  /**
   * Adds the ratios of an atom for the places {@code [low, high)} to the sums of these places,
   * which begin with that of {@code first}.
   */
  void addTo(float[] sums, int first, int atom, int low, int high) {
    int k = atom - from;
    int base = starts[k] - lows[k];
    int begin = Math.max(low, lows[k]);
    int end = Math.min(high, starts[k + 1] - base);
    for (int place = begin; place < end; place++) {
      sums[place - first] += ratios[base + place];
    }
  }
}
