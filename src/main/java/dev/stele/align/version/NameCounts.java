package dev.stele.align.version;

import dev.stele.lexicon.words.Word;
import java.util.Arrays;

/**
 * Counts the words of a version that may be names: in scripts with capital letters those that have
 * one inside a sentence more often than not, in other scripts all.
 */
final class NameCounts {

  private int[] all = new int[1024];
  private int[] inside = new int[1024];
  private int[] small = new int[1024];

  /** Counts a word as it stands in a stretch of text. */
  void add(int number, String text, Word word) {
    if (number >= all.length) {
      int room = Math.max(number + 1, 2 * all.length);
      all = Arrays.copyOf(all, room);
      inside = Arrays.copyOf(inside, room);
      small = Arrays.copyOf(small, room);
    }
    all[number]++;
    int first = text.codePointAt(word.start());
    boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
    if (!cased) {
      inside[number]++;
    } else if (word.start() > 0) {
      inside[number]++;
      small[number] += Character.isLowerCase(first) ? 1 : 0;
    }
  }

  /** How often each of so many words occurs, 0 for those that are no names. */
  int[] counts(int words) {
    int[] counts = new int[words];
    for (int word = 0; word < words; word++) {
      counts[word] = 2 * small[word] < inside[word] ? all[word] : 0;
    }
    return counts;
  }
}
