package dev.stele.lexicon.words;

import dev.stele.lexicon.numbers.Numbers;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** Words of languages that inflect, by Snowball's stemmers; plain folded words without one. */
final class StemmedWords implements Words {

  private final Numbers numbers;
  private final Pool<Reducer> reducers;

  /**
   * @param own stems the language's words
   * @param latin stems Latin words in a language of another script
   */
  StemmedWords(Numbers numbers, @Nullable ALGORITHM own, @Nullable ALGORITHM latin) {
    this.numbers = numbers;
    this.reducers = new Pool<>(() -> new Reducer(own, latin));
  }

  @Override
  public List<Word> of(String text) {
    return reducers.with(reducer -> numbers.among(letters(text, reducer), text));
  }

  private static List<Word> letters(String text, Reducer reducer) {
    List<Word> words = new ArrayList<>();
    for (Runs.Run run : Runs.of(text)) {
      String form = reducer.form(text.substring(run.start(), run.end()));
      if (!form.isEmpty()) {
        words.add(new Word(form, run.start(), run.end()));
      }
    }
    return words;
  }
}
