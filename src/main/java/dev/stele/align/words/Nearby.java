package dev.stele.align.words;

import dev.stele.align.version.Column;
import dev.stele.align.version.Frequencies;
import java.util.Arrays;

/**
 * The translations of a version's words, each with its likelihood ratio t(target word | source
 * word) / p(target word), and among them those that stand near a block of atoms at all. Words of a
 * block are looked up many times over, and most translations stand nowhere near.
 */
final class Nearby {

  /**
   * Words that stand together less often than this against chance add next to nothing to a sum;
   * most of them are frequent words, which would match everywhere.
   */
  private static final float LEAST_RATIO = 0.1f;

  // For each source word its translations and their ratios.
  private final int[] firsts;
  private final int[] translations;
  private final float[] ratios;
  // For each target word the last block that it stands near.
  private final int[] standing;
  // For each source word the block that it was last looked up for, and what was found.
  private final int[] blocks;
  private final int[] starts;
  private final int[] ends;
  private int[] targets = new int[1024];
  private float[] strengths = new float[1024];
  private int size;
  private int block;

  Nearby(Translations known, int sourceWords, int targetWords, Frequencies frequencies) {
    firsts = new int[sourceWords + 1];
    int[] to = new int[known.size()];
    float[] ratio = new float[to.length];
    int count = 0;
    for (int w = 0; w < sourceWords; w++) {
      for (int at = known.start(w); at < known.end(w); at++) {
        to[count] = known.to(at);
        ratio[count] = (float) (known.probability(at) / frequencies.probability(known.to(at)));
        count += ratio[count] >= LEAST_RATIO ? 1 : 0;
      }
      firsts[w + 1] = count;
    }
    translations = Arrays.copyOf(to, count);
    ratios = Arrays.copyOf(ratio, count);
    standing = new int[targetWords];
    blocks = new int[sourceWords];
    starts = new int[sourceWords];
    ends = new int[sourceWords];
  }

  /** Goes on to a block that may reach the target between two places. */
  void begin(Column target, int low, int high) {
    block++;
    size = 0;
    for (int place = low; place < high; place++) {
      standing[target.word(place)] = block;
    }
  }

  /** Looks a word up; {@link #start} and {@link #end} tell what was found. */
  void look(int word) {
    if (blocks[word] == block) {
      return;
    }
    blocks[word] = block;
    starts[word] = size;
    int most = size + firsts[word + 1] - firsts[word];
    if (most > targets.length) {
      targets = Arrays.copyOf(targets, Math.max(most, 2 * size));
      strengths = Arrays.copyOf(strengths, targets.length);
    }
    for (int at = firsts[word]; at < firsts[word + 1]; at++) {
      if (standing[translations[at]] == block) {
        targets[size] = translations[at];
        strengths[size++] = ratios[at];
      }
    }
    ends[word] = size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int target(int at) {
    return targets[at];
  }

  float strength(int at) {
    return strengths[at];
  }
}
