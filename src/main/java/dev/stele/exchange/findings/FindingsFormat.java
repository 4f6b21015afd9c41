package dev.stele.exchange.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which findings can be written; their names are those of files' endings. */
public enum FindingsFormat {
  JSONL,
  TSV,
  XLSX,
  HTML;

  /** The format that a file's name ends in, if it is one of these. */
  public static Optional<FindingsFormat> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.name().equals(ending)).findFirst();
  }

  /** The writer of this format, in the language of who reads it. */
  public FindingsWriter writer(Locale reader) {
    Phrases phrases = new Phrases(reader);
    return switch (this) {
      case JSONL -> new FindingsJsonLines(phrases);
      case TSV -> new FindingsTable(phrases);
      case XLSX -> new FindingsWorkbook(phrases);
      case HTML -> new FindingsPage(phrases);
    };
  }
}
