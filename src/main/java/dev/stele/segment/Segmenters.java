package dev.stele.segment;

import dev.stele.text.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The segmenters at hand: for each language the model shipped with the program or one of the
 * user's; without a model, the sentence rules of Unicode (UAX 29) as ICU applies them to that
 * language, which {@link #hasModel} tells. Immutable and thread-safe.
 */
public final class Segmenters {

  private static final Set<String> SHIPPED = Set.of("en", "ru", "ko", "de", "fr");

  private final Map<String, Path> userModels;

  public Segmenters() {
    this(Map.of());
  }

  private Segmenters(Map<String, Path> userModels) {
    this.userModels = Map.copyOf(userModels);
  }

  /** The segmenter of a language; its model is loaded when it is first used. */
  public Segmenter of(Language language) {
    return new IcuSegmenter(language.locale());
  }

  /** Whether a trained model, shipped or the user's, serves the language. */
  public boolean hasModel(Language language) {
    return userModels.containsKey(language.base()) || SHIPPED.contains(language.base());
  }

  /**
   * These segmenters, but with an OpenNLP sentence model of the user's for one language.
   *
   * @throws IllegalArgumentException when the file is missing, unreadable or no such model
   */
  public Segmenters withModel(Language language, Path bin) {
    Map<String, Path> models = new TreeMap<>(userModels);
    models.put(language.base(), bin);
    return new Segmenters(models);
  }
}
