package dev.stele.segment;

import dev.stele.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by its script where that is enough, and by OpenNLP's model otherwise; the
 * model (10 MB) is loaded when first asked. Only the first few thousand characters count.
 * Thread-safe.
 */
public final class LanguageDetector {

  /**
   * What a text seems to be written in.
   *
   * @param confidence 0..1
   */
  public record Guess(Language language, double confidence) {}

  /** Characters that are looked at; more change nothing. */
  private static final int VIEW = 4_000;

  /** Below so many letters a language written in Latin or Cyrillic is a matter of luck. */
  private static final int FEWEST_LETTERS = 8;

  /** Below so many letters nobody is told that a label is wrong. */
  private static final int FEWEST_TO_OBJECT = 20;

  private static final double SURE = 0.5;

  /** Share of letters from which on a script decides. */
  private static final double MOST = 0.5;

  /** ISO 639-3 codes of the model that BCP 47 writes otherwise: macrolanguages and variants. */
  private static final Map<String, String> TAGS =
      Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "arb", "ar");

  private static final Map<String, String> THREE_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  two -> Locale.of(two).getISO3Language(), two -> two, (a, b) -> a));

  private @Nullable LanguageDetectorModel model;

  /** The likeliest language, or nothing when there is too little to tell by. */
  public Optional<Guess> guess(String text) {
    String view = text.substring(0, Math.min(VIEW, text.length())).toLowerCase(Locale.ROOT);
    long letters = count(view, c -> true);
    if (letters == 0) {
      return Optional.empty();
    }
    double hangul = (double) count(view, c -> c == UnicodeScript.HANGUL) / letters;
    if (hangul >= MOST) {
      return Optional.of(new Guess(Language.KOREAN, hangul));
    }
    if (count(view, c -> c == UnicodeScript.HIRAGANA || c == UnicodeScript.KATAKANA) * 10
        > letters) {
      return Optional.of(new Guess(new Language("ja"), MOST));
    }
    return letters < FEWEST_LETTERS ? Optional.empty() : byModel(view);
  }

  /** The language that a text seems to have instead of its label, where that is plainly wrong. */
  public Optional<Guess> objection(Language label, String text) {
    String view = text.substring(0, Math.min(VIEW, text.length()));
    if (count(view, c -> true) < FEWEST_TO_OBJECT) {
      return Optional.empty();
    }
    return guess(view)
        .filter(g -> g.confidence() >= SURE && !g.language().base().equals(label.base()));
  }

  private Optional<Guess> byModel(String view) {
    opennlp.tools.langdetect.Language best = new LanguageDetectorME(model()).predictLanguage(view);
    return language(best.getLang()).map(l -> new Guess(l, best.getConfidence()));
  }

  private static Optional<Language> language(String code) {
    String primary = code.split("-", 2)[0];
    String tag = TAGS.getOrDefault(primary, THREE_LETTERS.getOrDefault(primary, primary));
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long count(String text, Predicate<UnicodeScript> script) {
    return text.codePoints()
        .filter(c -> Character.isLetter(c) && script.test(UnicodeScript.of(c)))
        .count();
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the program's model langdetect-183.bin is missing");
        }
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new IllegalStateException("the program's model langdetect-183.bin is damaged", e);
      }
    }
    return model;
  }
}
