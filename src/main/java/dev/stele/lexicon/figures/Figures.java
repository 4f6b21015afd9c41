package dev.stele.lexicon.figures;

import dev.stele.lexicon.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the figures of texts in one language from the words that {@link
 * dev.stele.lexicon.words.Words} finds there, and from what stands around them. Immutable and
 * thread-safe.
 */
public final class Figures {

  private static final Comparator<Figure> IN_ORDER =
      Comparator.comparingInt(Figure::start).thenComparingInt(Figure::end);

  private final Spotter spotter;
  private final List<Draft.Rule> rules;

  private Figures(boolean korean) {
    FigureWords vocabulary = FigureWords.load();
    References references = new References(vocabulary);
    spotter = new Spotter(vocabulary, new Romans(references));
    rules =
        List.of(
            new KoreanWords(),
            new Thousands(),
            new Fractions(vocabulary),
            references,
            new Quantities(vocabulary),
            new Conversions(),
            new Ranges(),
            new Halves(),
            new Dates(korean),
            new Times(vocabulary),
            new Labels(),
            new Ordinals(),
            new InCodes());
  }

  /**
   * The figures of a language.
   *
   * @param language its primary subtag, such as {@code ko}
   */
  public static Figures of(String language) {
    return new Figures(language.equals("ko"));
  }

  /**
   * The figures of a text, in order. Some may overlap: a word that may be one figure or another is
   * there for each.
   *
   * @param words the words of that very text
   */
  public List<Figure> in(String text, List<Word> words) {
    Draft draft = new Draft(text, spotter.numbers(words, text));
    rules.forEach(rule -> rule.read(draft));
    List<Figure> all = new ArrayList<>(draft.figures());
    addOutside(draft.figures(), spotter.others(words, text), all);
    all.sort(IN_ORDER);
    Days.mark(all, text);
    return List.copyOf(all);
  }

  /** What is part of a number is no figure of its own: the third in “two thirds”. */
  private static void addOutside(List<Figure> numbers, List<Figure> others, List<Figure> all) {
    int next = 0;
    for (Figure other : others) {
      while (next < numbers.size() && numbers.get(next).end() <= other.start()) {
        next++;
      }
      boolean inside =
          next < numbers.size()
              && numbers.get(next).start() <= other.start()
              && numbers.get(next).sure();
      if (!inside) {
        all.add(other);
      }
    }
  }
}
