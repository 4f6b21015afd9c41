package dev.stele.cli.options;

import dev.stele.exchange.Hints;
import dev.stele.exchange.Hints.Keep;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options on how versions are read, common to all commands that read them. */
public final class InputOptions {

  @Option(
      names = "--encoding",
      paramLabel = "LANG=NAME",
      description = "The encoding of a version's file, such as ru=windows-1251; usually found out.")
  private Map<String, String> encodings = new LinkedHashMap<>();

  @Option(
      names = "--column",
      paramLabel = "LANG=COLUMN",
      description =
          "The column of a table (.xlsx, .csv, .tsv) that holds a version, by its head or its"
              + " number; usually its head tells.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--keep-page-furniture",
      description = "Keep the repeated headers, footers and page numbers of a PDF.")
  private boolean keepPageFurniture;

  @Option(names = "--whole-page", description = "Keep all of a web page, not only its main text.")
  private boolean wholePage;

  @Option(
      names = "--sentence-model",
      paramLabel = "LANG=FILE",
      description = "An OpenNLP sentence model (.bin) to use for a language.")
  private Map<String, String> models = new LinkedHashMap<>();

  /** What is known of a file in a language. */
  Hints hints(Language language) {
    Hints hints =
        Hints.of(language)
            .withColumns(Languages.byLanguage(columns))
            .keeping(Keep.PAGE_FURNITURE, keepPageFurniture)
            .keeping(Keep.WHOLE_WEB_PAGE, wholePage);
    String name = Languages.byLanguage(encodings).get(language);
    if (name == null) {
      return hints;
    }
    try {
      return hints.withCharset(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          "unknown encoding '" + name + "'; use a name such as UTF-8, windows-1251 or EUC-KR");
    }
  }

  Segmenters segmenters() {
    Segmenters segmenters = new Segmenters();
    for (Map.Entry<Language, String> model : Languages.byLanguage(models).entrySet()) {
      segmenters = segmenters.withModel(model.getKey(), Path.of(model.getValue()));
    }
    return segmenters;
  }
}
