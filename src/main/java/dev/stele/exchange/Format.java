package dev.stele.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a multitext can be written. */
public enum Format {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Profile.REVIEW),
  TSV("tsv", "text/tab-separated-values;charset=UTF-8", Profile.CORPUS),
  CSV("csv", "text/csv;charset=UTF-8", Profile.CORPUS),
  JSONL("jsonl", "application/jsonl;charset=UTF-8", Profile.CORPUS),
  TMX("tmx", "application/x-tmx+xml", Profile.CORPUS);

  private final String extension;
  private final String mediaType;
  private final Profile usualProfile;

  Format(String extension, String mediaType, Profile usualProfile) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.usualProfile = usualProfile;
  }

  /** The file name extension, without its dot; also the name on the command line. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public Profile usualProfile() {
    return usualProfile;
  }

  /** The format that a file's name ends in, if it is one of ours. */
  public static Optional<Format> ofFileName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> dot >= 0 && f.extension.equals(ending)).findFirst();
  }

  /**
   * @throws IllegalArgumentException when there is no such format
   */
  public static Format named(String name) {
    return ofFileName("." + name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown format '" + name + "' (there are: " + names() + ")"));
  }

  /** All formats as a list for people. */
  public static String names() {
    return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
  }
}
