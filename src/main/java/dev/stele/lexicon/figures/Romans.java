package dev.stele.lexicon.figures;

import dev.stele.lexicon.numbers.Roman;
import dev.stele.lexicon.words.Word;
import java.util.Optional;

/**
 * Roman numerals that are such by what stands beside them: one letter after a word as in Chapter V,
 * «глава X»; and those that Russian texts write with Cyrillic letters, «ХIХ век».
 */
final class Romans {

  private static final int LONGEST = 7;

  private final References references;

  Romans(References references) {
    this.references = references;
  }

  Optional<Figure> at(Word word, String text) {
    char first = text.charAt(word.start());
    if ("IVXХІ".indexOf(first) < 0 || Letters.isAt(text, word.start() - 1)) {
      return Optional.empty();
    }
    int end = word.start();
    StringBuilder latin = new StringBuilder();
    while (Letters.isAt(text, end) && latin.length() <= LONGEST) {
      latin.append(latin(text.charAt(end)));
      end++;
    }
    return latin.length() == 1
        ? single(latin.charAt(0), word.start(), text)
        : number(Roman.value(latin.toString()), word.start(), end);
  }

  private Optional<Figure> single(char letter, int start, String text) {
    int value =
        switch (letter) {
          case 'I' -> 1;
          case 'V' -> 5;
          default -> 10;
        };
    return number(value, start, start + 1)
        .filter(figure -> references.before(text, figure).isPresent());
  }

  private static Optional<Figure> number(int value, int start, int end) {
    return value == 0
        ? Optional.empty()
        : Optional.of(Figure.number(Amount.of(value), start, end, true, true));
  }

  private static char latin(char c) {
    return switch (c) {
      case 'Х' -> 'X';
      case 'І' -> 'I';
      default -> c;
    };
  }
}
