package dev.stele.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a multitext can be written. */
public enum Format {
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      Holds.ROWS,
      Profile.REVIEW),
  TSV("tsv", "text/tab-separated-values;charset=UTF-8", Holds.ROWS, Profile.CORPUS),
  CSV("csv", "text/csv;charset=UTF-8", Holds.ROWS, Profile.CORPUS),
  JSONL("jsonl", "application/jsonl;charset=UTF-8", Holds.ROWS, Profile.CORPUS),
  TMX("tmx", "application/x-tmx+xml", Holds.ROWS, Profile.CORPUS),
  /** XLIFF 2.1. */
  XLIFF("xlf", "application/xliff+xml", Holds.TRANSLATIONS, Profile.CAT),
  /** XLIFF 1.2, for tools that do not know the later one. */
  XLIFF12("xlf", "application/x-xliff+xml", Holds.TRANSLATIONS, Profile.CAT),
  /** TEI P5 in one document, with stand-off links. */
  TEI("xml", "application/tei+xml", Holds.ROWS, Profile.CORPUS),
  /** A document a language and links for each pair, as in the OPUS collection. */
  XCES("xml", "application/xml", Holds.PAIRS, Profile.CORPUS),
  /** A plain text for both languages of each pair. */
  MOSES("txt", "text/plain;charset=UTF-8", Holds.PAIRS, Profile.CORPUS),
  /** A page to read and to print. */
  HTML("html", "text/html;charset=UTF-8", Holds.ROWS, Profile.CORPUS);

  /** What stands in a file of a format. */
  enum Holds {
    /** Rows of all languages. */
    ROWS,
    /** Beads of each pair of languages. */
    PAIRS,
    /** Beads from the first language to each of the others. */
    TRANSLATIONS
  }

  private final String extension;
  private final String mediaType;
  private final Holds holds;
  private final Profile usualProfile;

  Format(String extension, String mediaType, Holds holds, Profile usualProfile) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.holds = holds;
    this.usualProfile = usualProfile;
  }

  /** The file name extension, without its dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  Holds holds() {
    return holds;
  }

  public Profile usualProfile() {
    return usualProfile;
  }

  /** Whether its files are XML, which cannot hold every character. */
  boolean isXml() {
    return switch (this) {
      case TMX, XLIFF, XLIFF12, TEI, XCES, HTML -> true;
      case XLSX, TSV, CSV, JSONL, MOSES -> false;
    };
  }

  /** Whether there are tables of several profiles. */
  public boolean isTable() {
    return this == XLSX || this == TSV || this == CSV;
  }

  /** The format that a file's name ends in, if it is one of ours; the first that ends so. */
  public static Optional<Format> ofFileName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> dot >= 0 && f != MOSES && f.extension.equals(ending))
        .findFirst();
  }

  /**
   * The format of this name; {@code xlf} and {@code xml} name one as well.
   *
   * @throws IllegalArgumentException when there is no such format
   */
  public static Format named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.name().equals(upper))
        .findFirst()
        .or(() -> ofFileName("." + name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown format '" + name + "' (there are: " + names() + ")"));
  }

  /** All extensions that tell a format, as a list for people. */
  public static String extensions() {
    return Arrays.stream(values())
        .filter(format -> ofFileName("." + format.extension).equals(Optional.of(format)))
        .map(Format::extension)
        .collect(Collectors.joining(", "));
  }

  /** All formats as a list for people. */
  public static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
