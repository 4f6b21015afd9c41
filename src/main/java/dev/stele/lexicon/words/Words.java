package dev.stele.lexicon.words;

import dev.stele.text.Language;
import java.util.List;

/**
 * Finds the words of texts in one language and reduces each to the form under which a lexicon knows
 * it. Implementations are thread-safe and deterministic.
 */
public interface Words {

  /** The words of a text in order, punctuation left out. */
  List<Word> of(String text);

  /** The words of a language; any language has some, if only plain folded ones. */
  static Words of(Language language) {
    return WordsFactory.of(language);
  }
}
