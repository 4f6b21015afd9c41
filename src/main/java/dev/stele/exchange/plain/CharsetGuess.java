package dev.stele.exchange.plain;

import com.ibm.icu.text.CharsetMatch;
import com.ibm.icu.util.ULocale;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guesses among the encodings of one byte a letter and those of East Asia. Detectors that see bytes
 * alone take short EUC-KR for Latin-1 and KOI8-R for Windows-1251. So each candidate is decoded,
 * the text is scored for how much it looks like writing ({@link Plausibility}), the script of the
 * expected language counts most, and ICU's opinion only breaks ties.
 */
final class CharsetGuess {

  /** A decoding and how plausible it is. */
  record Guess(String text, Charset charset, double score) {}

  /** What ICU's certainty of 100 adds to a score of -1..1. */
  private static final double DETECTOR = 0.15;

  /** What the expected script adds. */
  private static final double EXPECTED = 0.5;

  private static final Map<String, List<String>> CANDIDATES = candidates();

  private final String script;
  private final CharsetMatch[] detected;

  CharsetGuess(Optional<Language> language, CharsetMatch[] detected) {
    this.script =
        language.map(l -> ULocale.addLikelySubtags(new ULocale(l.tag())).getScript()).orElse("");
    this.detected = detected.clone();
  }

  private static Map<String, List<String>> candidates() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put("Cyrl", List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866"));
    map.put("Kore", List.of("EUC-KR", "x-windows-949"));
    map.put("Latn", List.of("windows-1252", "windows-1250", "windows-1254", "windows-1257"));
    map.put("Jpan", List.of("windows-31j", "EUC-JP", "ISO-2022-JP"));
    map.put("Hans", List.of("GB18030"));
    map.put("Hant", List.of("Big5"));
    map.put("Grek", List.of("windows-1253"));
    map.put("Hebr", List.of("windows-1255"));
    map.put("Arab", List.of("windows-1256"));
    map.put("Thai", List.of("x-windows-874"));
    return Collections.unmodifiableMap(map);
  }

  /** The most plausible of the decodings that {@code decode} can make without an error. */
  Optional<Guess> best(Function<Charset, Optional<String>> decode) {
    List<Guess> guesses = new ArrayList<>();
    CANDIDATES.forEach(
        (home, names) -> {
          for (String name : names) {
            if (Charset.isSupported(name)) {
              Charset charset = Charset.forName(name);
              decode.apply(charset).ifPresent(text -> guesses.add(score(text, charset, home)));
            }
          }
        });
    // Of equals the first wins: within a script the more usual encoding stands first.
    Optional<Guess> best = Optional.empty();
    for (Guess guess : guesses) {
      if (best.isEmpty() || guess.score() > best.get().score() + 1e-9) {
        best = Optional.of(guess);
      }
    }
    return best;
  }

  private Guess score(String text, Charset charset, String home) {
    double score = Plausibility.of(text, home);
    if (home.equals(script)) {
      score += EXPECTED;
    }
    for (CharsetMatch match : detected) {
      if (match.getName().equalsIgnoreCase(charset.name())) {
        score += DETECTOR * match.getConfidence() / 100;
      }
    }
    return new Guess(text, charset, score);
  }
}
