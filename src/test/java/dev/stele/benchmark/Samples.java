package dev.stele.benchmark;

import dev.stele.align.Source;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample texts, read and cut. */
final class Samples {

  private static final List<String> NAMES = List.of("treaty", "narrative");

  private Samples() {}

  /** The paragraphs of all samples in one language. */
  static List<Paragraph> paragraphs(String language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String name : NAMES) {
      Path file = Path.of("corpora", name, language + ".txt");
      try {
        paragraphs.addAll(
            new Documents().read(file, Hints.of(new Language(language))).paragraphs());
      } catch (UnreadableException e) {
        throw new IllegalStateException(e);
      }
    }
    return paragraphs;
  }

  static Source source(String language) {
    Language tag = new Language(language);
    return new Source(new Version(tag), new Segmenters().of(tag).atoms(paragraphs(language)));
  }
}
