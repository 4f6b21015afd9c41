package dev.stele.align.words;

import dev.stele.align.grid.Corridor;
import dev.stele.align.version.Column;
import dev.stele.align.version.Frequencies;
import dev.stele.align.version.Runs;
import java.util.Arrays;

/**
 * Where the words of one version (the source) may be translated in the other (the target): for each
 * atom of the source the places in the target within the corridor, each with the likelihood ratio
 * t(target word | source word) / p(target word), summed over the atom's words.
 */
public final class Matches {

  /**
   * Words that stand together less often than this against chance add next to nothing to a sum;
   * most of them are frequent words, which would match everywhere.
   */
  private static final float LEAST_RATIO = 0.1f;

  /** Atoms for which together it is found out which translations stand near at all. */
  private static final int BLOCK = 32;

  private final Column source;
  private final Column target;
  private final Frequencies frequencies;
  // For each source word its translations and their ratios.
  private final int[] firsts;
  private final int[] translations;
  private final float[] strengths;
  // For each source word those of its translations that stand in the target near the block of
  // atoms at hand, and the block that this was last found out for.
  private final int[] nearStarts;
  private final int[] nearEnds;
  private final int[] nearBlocks;
  private int[] near = new int[1024];
  private int nearSize;
  private int block;
  // For each target word the last block that it stands near.
  private final int[] standing;
  // For each target word the occurrence looked at next, and its place.
  private final int[] cursors;
  private final int[] nextPlaces;
  private final int[] atomOfPlace;
  private final float[] known;
  private final int[] explainers;
  private int[] starts = {0};
  private int from;
  private int[] places = new int[1024];
  private float[] ratios = new float[1024];

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
    nearStarts = new int[speaking.length];
    nearEnds = new int[speaking.length];
    nearBlocks = new int[speaking.length];
    standing = new int[target.vocabulary().size()];
    cursors = new int[standing.length];
    nextPlaces = new int[cursors.length];
    firsts = new int[speaking.length + 1];
    int[] to = new int[translations.size()];
    float[] ratio = new float[to.length];
    int size = 0;
    for (int w = 0; w < speaking.length; w++) {
      for (int at = translations.start(w); at < translations.end(w); at++) {
        to[size] = translations.to(at);
        ratio[size] =
            (float) (translations.probability(at) / frequencies.probability(translations.to(at)));
        size += ratio[size] >= LEAST_RATIO ? 1 : 0;
      }
      firsts[w + 1] = size;
    }
    this.translations = Arrays.copyOf(to, size);
    strengths = Arrays.copyOf(ratio, size);
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
    int firstPlace = target.wordStart(corridor.rightFrom());
    float[] sums = new float[target.wordStart(corridor.rightTo()) - firstPlace];
    int[] touched = new int[sums.length];
    Arrays.fill(nextPlaces, -1);
    int size = 0;
    for (int k = 0; k < atoms; k++) {
      int atom = from + k;
      if (k % BLOCK == 0) {
        beginBlock(low(corridor, runs, atom), high(corridor, runs, Math.min(atom + BLOCK, corridor.to()) - 1));
      }
      int low = low(corridor, runs, atom);
      int high = high(corridor, runs, atom);
      int used = collect(atom, low, high, firstPlace, sums, touched);
      sort(touched, used, low - firstPlace, high - firstPlace, sums);
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

  /** The first place in the target that a run which holds an atom may reach. */
  private int low(Corridor corridor, Runs runs, int atom) {
    int first = Math.max(corridor.from(), atom + 1 - runs.longestEnding(atom + 1));
    return target.wordStart(corridor.low(first));
  }

  private int high(Corridor corridor, Runs runs, int atom) {
    int last = Math.min(corridor.to(), atom + runs.longest(atom));
    return target.wordStart(corridor.high(last));
  }

  private void beginBlock(int low, int high) {
    block++;
    nearSize = 0;
    for (int place = low; place < high; place++) {
      standing[target.word(place)] = block;
    }
  }

  /** Finds out which translations of a word stand near the block. */
  private void look(int word) {
    nearBlocks[word] = block;
    nearStarts[word] = nearSize;
    int most = nearSize + firsts[word + 1] - firsts[word];
    if (most > near.length) {
      near = Arrays.copyOf(near, Math.max(most, 2 * near.length));
    }
    for (int at = firsts[word]; at < firsts[word + 1]; at++) {
      if (standing[translations[at]] == block) {
        near[nearSize++] = at;
      }
    }
    nearEnds[word] = nearSize;
  }

  private int collect(int atom, int low, int high, int firstPlace, float[] sums, int[] touched) {
    int used = 0;
    for (int k = source.wordStart(atom); k < source.wordStart(atom + 1); k++) {
      int word = source.word(k);
      if (nearBlocks[word] != block) {
        look(word);
      }
      for (int n = nearStarts[word]; n < nearEnds[word]; n++) {
        int at = near[n];
        int target = translations[at];
        int place = nextPlaces[target] < low ? advance(target, low) : nextPlaces[target];
        for (int o = cursors[target] + 1; place < high; o++) {
          if (sums[place - firstPlace] == 0) {
            touched[used++] = place - firstPlace;
          }
          sums[place - firstPlace] += strengths[at];
          place = o < frequencies.end(target) ? frequencies.place(o) : Integer.MAX_VALUE;
        }
      }
    }
    return used;
  }

  /** Sorts the places that have a sum: by looking at all between two where they are many. */
  private static void sort(int[] touched, int used, int low, int high, float[] sums) {
    if (used < (high - low) / 16) {
      Arrays.sort(touched, 0, used);
      return;
    }
    int size = 0;
    for (int place = low; place < high; place++) {
      if (sums[place] != 0) {
        touched[size++] = place;
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
