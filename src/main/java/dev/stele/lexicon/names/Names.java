package dev.stele.lexicon.names;

import com.ibm.icu.text.Transliterator;
import dev.stele.lexicon.words.Reducer;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Compares names across scripts by their sound: Путин, Putin and 푸틴 are alike. Take the {@link
 * #skeleton} of each rare word once and compare skeletons. Thread-safe.
 *
 * <p>A skeleton is a string of sound classes. Consonants that scripts cannot tell apart are one
 * class (p b f v: {@code P}; l r: {@code R}), vowels are weak and only three ({@code a e o}), and
 * the vowel that Korean puts between consonants is not there at all.
 */
public final class Names {

  /** What a vowel weighs beside a consonant's 1. */
  private static final double VOWEL = .3;

  /** Below this weight a skeleton is too short to be a name beyond doubt. */
  private static final double SURE = 2;

  /** Sound classes are ASCII letters. */
  private static final int SOUNDS = 128;

  private static final double[] WEIGHTS = new double[SOUNDS];

  /** What it costs to put one sound in the place of another. */
  private static final double[][] REPLACING = new double[SOUNDS][SOUNDS];

  static {
    Arrays.fill(WEIGHTS, 1);
    weigh(VOWEL, "a", "e", "o");
    // Of h and w little is left in some scripts; r falls silent at the end of syllables.
    weigh(.5, "H", "W");
    weigh(.8, "R");
    for (int a = 0; a < SOUNDS; a++) {
      for (int b = 0; b < SOUNDS; b++) {
        REPLACING[a][b] = WEIGHTS[a] + WEIGHTS[b];
      }
    }
    alike(.2, "ae", "ao", "eo");
    // s and ch, w and v, g that is h, c and g that are soft, t before i.
    alike(.4, "JS", "PW", "HK", "JK", "JT");
    alike(.7, "HP", "KS", "ST", "MN");
  }

  private static void weigh(double weight, String... sounds) {
    for (String sound : sounds) {
      WEIGHTS[sound.charAt(0)] = weight;
    }
  }

  private static void alike(double cost, String... pairs) {
    for (String pair : pairs) {
      REPLACING[pair.charAt(0)][pair.charAt(1)] = cost;
      REPLACING[pair.charAt(1)][pair.charAt(0)] = cost;
    }
  }

  /** Accents and other marks on letters. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** For scripts that are not read here; made when first needed, which takes a second. */
  private static final class Others {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /**
   * What is left of a word's sound; empty when the word has no letters.
   *
   * @param word a word or several in any script; the word as it stands is better than its stem
   */
  public String skeleton(String word) {
    String folded = Reducer.fold(word);
    StringBuilder classes = new StringBuilder(2 * folded.length());
    if (folded.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)) {
      HangulSounds.append(folded, classes);
    } else if (folded.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)) {
      LetterSounds.appendCyrillic(folded, classes);
    } else {
      LetterSounds.appendLatin(latin(folded), classes);
    }
    return collapsed(classes);
  }

  /** How alike two words sound, 0..1; from about .7 on they may be the same name. */
  public double similarity(String a, String b) {
    return compare(skeleton(a), skeleton(b));
  }

  /** The likeness of two skeletons, 0..1: their weighted edit distance, less for short ones. */
  public double compare(String a, String b) {
    double whole = Math.max(weight(a), weight(b));
    if (whole == 0) {
      return 0;
    }
    double likeness = Math.max(0, 1 - distance(a, b) / whole);
    return likeness * Math.min(1, Math.min(weight(a), weight(b)) / SURE);
  }

  private static String latin(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return plain.codePoints().allMatch(Names::isLatin)
        ? plain.replace('ł', 'l').replace('đ', 'd')
        : Others.LATIN.transliterate(word);
  }

  private static boolean isLatin(int c) {
    return c < 128 || UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static String collapsed(StringBuilder classes) {
    StringBuilder kept = new StringBuilder(classes.length());
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      if (kept.isEmpty() || kept.charAt(kept.length() - 1) != c) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** How much sound a skeleton has: a consonant counts 1, a vowel .3. */
  public double weight(String skeleton) {
    double weight = 0;
    for (int i = 0; i < skeleton.length(); i++) {
      weight += weight(skeleton.charAt(i));
    }
    return weight;
  }

  private static double weight(char sound) {
    return sound < SOUNDS ? WEIGHTS[sound] : 1;
  }

  private static double distance(String a, String b) {
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + weight(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double diagonal = row[0];
      double drop = weight(a.charAt(i - 1));
      row[0] += drop;
      for (int j = 1; j <= b.length(); j++) {
        double replaced = diagonal + replacing(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j] + drop, row[j - 1] + weight(b.charAt(j - 1))));
      }
    }
    return row[b.length()];
  }

  private static double replacing(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < SOUNDS && b < SOUNDS ? REPLACING[a][b] : weight(a) + weight(b);
  }
}
