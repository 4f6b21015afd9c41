package dev.stele.exchange;

/**
 * Something that reading had to decide or to change, which people should know.
 *
 * @param detail what the kind speaks of: an encoding's name, a count, … ({@code ""} for none)
 */
public record Remark(Kind kind, String detail) {

  /** What was decided or changed. The workbench has a translated text for each. */
  public enum Kind {
    /** The encoding was not declared; the detail is the one found. */
    ENCODING_GUESSED("read as %s"),
    /** Lines broken at a fixed width were joined into paragraphs; the detail counts the joints. */
    LINES_JOINED("%s line breaks inside paragraphs were joined"),
    /** Characters were composed (Unicode NFC); the detail counts the paragraphs changed. */
    COMPOSED("%s paragraphs were not in composed Unicode form (NFC) and were brought to it"),
    /** Control characters were dropped; the detail counts them. */
    CONTROLS_DROPPED("%s control characters were left out"),
    /** Tracked changes were taken as accepted; the detail counts the deletions left out. */
    CHANGES_ACCEPTED("tracked changes were taken as accepted (%s deletions left out)"),
    /** Footnotes follow the paragraph that refers to them; the detail counts them. */
    FOOTNOTES("%s footnotes follow the paragraphs that refer to them"),
    /** Text that the document hides was left out; the detail counts the stretches. */
    HIDDEN_DROPPED("%s stretches of hidden text were left out");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  /** The remark in English, as the command line says it. */
  @Override
  public String toString() {
    return kind.english.replace("%s", detail);
  }
}
