package dev.stele.lexicon.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a run of letters to its form: compatibility characters folded (NFKC), lower case, ё as е,
 * accents marked for reading and soft hyphens gone, and the Snowball stem where there is one. Latin
 * words in a text of another script are stemmed as English, so that they meet on both sides.
 * Remembers what it has reduced; for one thread at a time.
 */
public final class Reducer {

  /** How many forms are remembered before the memory is cleared: some ten megabytes. */
  private static final int REMEMBERED = 100_000;

  private final Map<String, String> known = new HashMap<>();
  private final @Nullable SnowballStemmer own;
  private final @Nullable SnowballStemmer latin;

  Reducer(@Nullable ALGORITHM own, @Nullable ALGORITHM latin) {
    this.own = own == null ? null : new SnowballStemmer(own);
    this.latin = latin == null ? null : new SnowballStemmer(latin);
  }

  /** The form of a word, empty when nothing is left of it. */
  String form(String word) {
    String form = known.get(word);
    if (form == null) {
      form = stem(fold(word));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, form);
    }
    return form;
  }

  public static String fold(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case 'ё' -> kept.append('е');
        case '’', 'ʼ', '‘' -> kept.append('\'');
        // Stress marks, soft hyphens and joiners are for reading, not part of the word.
        case '\u0300', '\u0301', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> {}
        default -> kept.append(c);
      }
    }
    return kept.toString();
  }

  private String stem(String folded) {
    SnowballStemmer stemmer = latin != null && isLatin(folded) ? latin : own;
    if (stemmer == null || folded.length() < 2) {
      return folded;
    }
    String stem = stemmer.stem(folded).toString();
    return stem.isEmpty() ? folded : stem;
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
