package dev.stele.lexicon.words;

import dev.stele.lexicon.numbers.Numbers;
import dev.stele.text.Language;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Which words a language has. */
final class WordsFactory {

  private WordsFactory() {}

  static Words of(Language language) {
    String base = language.base();
    Numbers numbers = Numbers.of(base);
    if (base.equals("ko")) {
      return new KoreanWords(numbers);
    }
    ALGORITHM own = stemmer(base).orElse(null);
    return new StemmedWords(numbers, own, isLatin(base) ? null : ALGORITHM.ENGLISH);
  }

  private static Optional<ALGORITHM> stemmer(String base) {
    return Optional.ofNullable(
        switch (base) {
          case "ar" -> ALGORITHM.ARABIC;
          case "ca" -> ALGORITHM.CATALAN;
          case "da" -> ALGORITHM.DANISH;
          case "de" -> ALGORITHM.GERMAN;
          case "el" -> ALGORITHM.GREEK;
          case "en" -> ALGORITHM.ENGLISH;
          case "es" -> ALGORITHM.SPANISH;
          case "fi" -> ALGORITHM.FINNISH;
          case "fr" -> ALGORITHM.FRENCH;
          case "ga" -> ALGORITHM.IRISH;
          case "hu" -> ALGORITHM.HUNGARIAN;
          case "id" -> ALGORITHM.INDONESIAN;
          case "it" -> ALGORITHM.ITALIAN;
          case "nl" -> ALGORITHM.DUTCH;
          case "no", "nb", "nn" -> ALGORITHM.NORWEGIAN;
          case "pt" -> ALGORITHM.PORTUGUESE;
          case "ro" -> ALGORITHM.ROMANIAN;
          case "ru" -> ALGORITHM.RUSSIAN;
          case "sv" -> ALGORITHM.SWEDISH;
          case "tr" -> ALGORITHM.TURKISH;
          default -> null;
        });
  }

  /** Languages in other scripts than Latin, whose Latin words are taken for English. */
  private static boolean isLatin(String base) {
    return switch (base) {
      case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg" -> false;
      case "el", "hy", "ka", "he", "ar", "fa", "hi", "bn", "ta", "th", "zh", "ja" -> false;
      default -> true;
    };
  }
}
