package dev.stele.text;

/**
 * One language version of a multitext: its language, a title for people, and the name and the
 * SHA-256 digest (hexadecimal) of the file it came from, both empty when there was none.
 */
public record Version(Language language, String title, String sourceName, String digest) {

  public Version(Language language) {
    this(language, "", "", "");
  }
}
