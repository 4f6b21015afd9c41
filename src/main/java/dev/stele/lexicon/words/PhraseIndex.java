package dev.stele.lexicon.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the phrases that may begin at a place of a text, by their first two letters. */
public final class PhraseIndex<T> {

  private final Map<Integer, List<T>> byLetters = new HashMap<>();

  private PhraseIndex() {}

  /**
   * @param phrase how an entry is written; the longest is found first
   */
  public static <T> PhraseIndex<T> of(List<T> entries, Function<T, Phrase> phrase) {
    PhraseIndex<T> index = new PhraseIndex<>();
    Map<Character, List<T>> byFirst = new HashMap<>();
    Comparator<T> byLength = Comparator.comparingInt(entry -> phrase.apply(entry).length());
    for (T entry : entries.stream().sorted(byLength.reversed()).toList()) {
      byFirst.computeIfAbsent(phrase.apply(entry).first(), f -> new ArrayList<>()).add(entry);
    }
    byFirst.forEach(
        (first, alike) -> {
          for (T entry : alike) {
            char second = phrase.apply(entry).second();
            index.byLetters.computeIfAbsent(
                key(first, second),
                key -> alike.stream().filter(each -> goesOn(phrase.apply(each), second)).toList());
          }
        });
    return index;
  }

  private static boolean goesOn(Phrase phrase, char second) {
    return phrase.second() == second || phrase.second() == Phrase.NONE;
  }

  /** What may begin at a place of a text. */
  public List<T> at(String text, int at) {
    if (at >= text.length()) {
      return List.of();
    }
    char first = Phrase.folded(text.charAt(at));
    char second = at + 1 < text.length() ? Phrase.folded(text.charAt(at + 1)) : Phrase.NONE;
    List<T> both = byLetters.get(key(first, second));
    return both != null ? both : byLetters.getOrDefault(key(first, Phrase.NONE), List.of());
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }
}
