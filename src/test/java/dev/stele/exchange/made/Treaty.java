package dev.stele.exchange.made;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The treaty sample, from which the files of the tests are made, and what it is aligned to. */
public final class Treaty {

  public static final List<Language> LANGUAGES =
      List.of(Language.ENGLISH, Language.RUSSIAN, Language.KOREAN);

  private Treaty() {}

  /** The paragraphs of one version as the plain text has them. */
  public static List<Paragraph> paragraphs(Language language) throws UnreadableException {
    Path file = Path.of("corpora", "treaty", language + ".txt");
    return new Documents().read(file, Hints.of(language)).paragraphs();
  }

  /** The texts of the rows when such versions are aligned. */
  public static List<List<String>> aligned(Map<Language, Document> versions) {
    Segmenters segmenters = new Segmenters();
    List<Source> sources =
        LANGUAGES.stream()
            .map(
                language ->
                    new Source(
                        new Version(language),
                        segmenters.of(language).atoms(versions.get(language).paragraphs())))
            .toList();
    return new Aligner(new Lexicons())
        .align(sources, dev.stele.text.Progress.NONE).rows().stream().map(Treaty::texts).toList();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream()
        .map(cell -> String.join(" | ", cell.stream().map(Segment::text).toList()))
        .toList();
  }
}
