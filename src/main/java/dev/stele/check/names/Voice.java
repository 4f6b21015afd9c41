package dev.stele.check.names;

import dev.stele.lexicon.names.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a name sounds: as it is written, and without an ending that makes another word of it, such as
 * that of «Елимелехова», «Иудейская» and “Elimelech’s”.
 *
 * @param whole skeleton of the word, without the English genitive
 * @param stem skeleton of what is left without a Russian ending, empty when there is none
 */
record Voice(String whole, String stem) {

  static final Voice SILENT = new Voice("", "");

  private static final int SHORTEST_STEM = 4;

  private static final List<String> ENDINGS =
      Arrays.stream(
              ("ский ская ское ские ского ской ских ском скую ским скими скому"
                      + " овского янин янина яне янам янами янах ова ово овы ову овым овой овых"
                      + " ов ева ево евы ев ина ино ин янка янки")
                  .split(" "))
          .sorted((a, b) -> b.length() - a.length())
          .toList();

  static Voice of(String written, Names names) {
    boolean genitive = written.endsWith("'s") || written.endsWith("’s");
    String word = genitive ? written.substring(0, written.length() - 2) : written;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem >= SHORTEST_STEM && lower.endsWith(ending)) {
        return new Voice(names.skeleton(word), names.skeleton(word.substring(0, stem)));
      }
    }
    return new Voice(names.skeleton(word), "");
  }

  /** How alike two names are, 0..1; names of the same sound are, however short. */
  double likeness(Voice other, Names names) {
    double likeness = compare(whole, other.whole, names);
    likeness = Math.max(likeness, compare(stem, other.whole, names));
    likeness = Math.max(likeness, compare(whole, other.stem, names));
    return Math.max(likeness, compare(stem, other.stem, names));
  }

  private static double compare(String a, String b, Names names) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.equals(b) ? 1 : names.compare(a, b);
  }
}
