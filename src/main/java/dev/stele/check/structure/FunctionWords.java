package dev.stele.check.structure;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that hold a sentence together and say little by themselves, such as “of”, «который» and 것:
 * translations leave them out or put them in as their grammar wants. Thread-safe.
 */
public final class FunctionWords {

  private final Map<Language, Set<String>> forms = new ConcurrentHashMap<>();

  public boolean has(Language language, Word word) {
    return forms.computeIfAbsent(language, known -> read(known.base())).contains(word.form());
  }

  /** The forms of the words of a language, none where there is no list. */
  private static Set<String> read(String language) {
    String name = "/check/function-words." + language + ".txt";
    Set<String> forms = new HashSet<>();
    try (InputStream in = FunctionWords.class.getResourceAsStream(name)) {
      if (in != null) {
        Words words = Words.of(new Language(language));
        String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String word : list.split("\\s+")) {
          forms.add(word);
          words.of(word).forEach(part -> forms.add(part.form()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
    return forms;
  }
}
