package dev.stele.cli;

import dev.stele.exchange.Hints;
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
final class InputOptions {

  @Option(
      names = "--encoding",
      paramLabel = "LANG=NAME",
      description = "The encoding of a version's file, such as ru=windows-1251; usually found out.")
  private Map<String, String> encodings = new LinkedHashMap<>();

  @Option(
      names = "--sentence-model",
      paramLabel = "LANG=FILE",
      description = "An OpenNLP sentence model (.bin) to use for a language.")
  private Map<String, String> models = new LinkedHashMap<>();

  Hints hints(Language language) {
    String name = Languages.byLanguage(encodings).get(language);
    if (name == null) {
      return Hints.of(language);
    }
    try {
      return Hints.of(language).withCharset(Charset.forName(name));
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
