package dev.stele.segment;

import dev.stele.segment.gap.GapFactory;
import dev.stele.segment.gap.Models;
import dev.stele.text.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The segmenters at hand: for each language a model of the user's, or ours, or the one that OpenNLP
 * publishes; without a model, the sentence rules of Unicode (UAX 29) as ICU applies them to that
 * language, which {@link #hasModel} tells. Models are loaded once, when first asked for.
 * Thread-safe.
 */
public final class Segmenters {

  private final Map<String, Segmenter> users;
  private final Map<String, Segmenter> loaded = new ConcurrentHashMap<>();

  public Segmenters() {
    this(Map.of());
  }

  private Segmenters(Map<String, Segmenter> users) {
    this.users = Map.copyOf(users);
  }

  /** The segmenter of a language; variants such as {@code ko-KP} share one. */
  public Segmenter of(Language language) {
    Segmenter user = users.get(language.base());
    return user == null ? loaded.computeIfAbsent(language.base(), Segmenters::load) : user;
  }

  /** Whether a trained model, shipped or the user's, serves the language. */
  public boolean hasModel(Language language) {
    return users.containsKey(language.base()) || Models.has(language.base());
  }

  /**
   * These segmenters, but with an OpenNLP sentence model of the user's for one language.
   *
   * @throws IllegalArgumentException when the file is missing, damaged or no sentence model
   */
  public Segmenters withModel(Language language, Path bin) {
    Map<String, Segmenter> more = new HashMap<>(users);
    more.put(language.base(), at(Models.file(bin)));
    return new Segmenters(more);
  }

  private static Segmenter load(String language) {
    Optional<Segmenter> trained =
        Models.own(language).or(() -> Models.published(language)).map(Segmenters::at);
    return trained.orElseGet(() -> new IcuSegmenter(new Language(language).locale()));
  }

  /** The segmenter that works with a model, ours or of OpenNLP's own kind. */
  public static Segmenter at(SentenceModel model) {
    boolean ours = model.getFactory() instanceof GapFactory;
    return ours ? new ModelSegmenter(model) : new PlainSegmenter(model);
  }
}
