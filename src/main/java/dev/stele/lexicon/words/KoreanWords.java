package dev.stele.lexicon.words;

import dev.stele.lexicon.numbers.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Korean words: the morphemes that carry meaning, as Nori finds them; Latin words as elsewhere.
 * North Korean spelling is brought to the South's where the two part at the beginning of a word.
 */
final class KoreanWords implements Words {

  private final Numbers numbers;
  private final Pool<Tools> tools = new Pool<>(Tools::new);

  KoreanWords(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<Word> of(String text) {
    return tools.with(tool -> numbers.among(words(text, tool), text));
  }

  private static List<Word> words(String text, Tools tool) {
    List<Word> words = new ArrayList<>();
    boolean korean = false;
    for (Runs.Run run : Runs.of(text)) {
      korean |= run.korean();
      if (!run.korean()) {
        String form = tool.reducer.form(text.substring(run.start(), run.end()));
        if (!form.isEmpty()) {
          words.add(new Word(form, run.start(), run.end()));
        }
      }
    }
    if (!korean) {
      return words;
    }
    words.addAll(tool.morphemes.of(text));
    words.sort(Comparator.comparingInt(Word::start).thenComparingInt(Word::end));
    return words;
  }

  private static final class Tools {
    private final Reducer reducer = new Reducer(null, ALGORITHM.ENGLISH);
    private final Morphemes morphemes = new Morphemes();
  }
}
