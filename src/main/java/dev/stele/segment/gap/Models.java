package dev.stele.segment.gap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ext.ExtensionLoader;

/** Where sentence models are found. */
public final class Models {

  /** Models that OpenNLP publishes, by language, as resources of their own jars. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");

  private Models() {}

  /** Lets OpenNLP instantiate {@link GapFactory}; to be called before a model is read or made. */
  public static void allowOwnFactory() {
    ExtensionLoader.registerAllowedPackage(GapFactory.class.getPackageName());
  }

  /** The model that OpenNLP publishes for a language. */
  public static Optional<SentenceModel> published(String language) {
    return Optional.ofNullable(PUBLISHED.get(language)).flatMap(Models::resource);
  }

  /** Our own model for a language. */
  public static Optional<SentenceModel> own(String language) {
    return resource("/models/sentences." + language + ".bin");
  }

  /** Whether {@link #own} or {@link #published} has something, without loading it. */
  public static boolean has(String language) {
    return PUBLISHED.containsKey(language)
        || Models.class.getResource("/models/sentences." + language + ".bin") != null;
  }

  /**
   * A user's model.
   *
   * @throws IllegalArgumentException when the file cannot be read as one
   */
  public static SentenceModel file(Path bin) {
    if (!Files.isRegularFile(bin)) {
      throw new IllegalArgumentException(
          "no such sentence model: " + bin + "; check its name and folder");
    }
    allowOwnFactory();
    try {
      return new SentenceModel(bin);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          bin
              + ": is not a whole OpenNLP sentence model (of version 1.5 or later); copy it anew, or"
              + " train one with stele train sentences",
          e);
    }
  }

  private static Optional<SentenceModel> resource(String name) {
    allowOwnFactory();
    try (InputStream in = Models.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(new SentenceModel(in));
    } catch (IOException e) {
      throw new IllegalStateException("the program's sentence model " + name + " is damaged", e);
    }
  }
}
