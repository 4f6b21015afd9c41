package dev.stele.exchange;

import java.util.List;
import java.util.Map;

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
    HIDDEN_DROPPED("%s stretches of hidden text were left out"),
    /** Speaker notes follow their slide; the detail counts the slides that have some. */
    SPEAKER_NOTES("the speaker notes of %s slides follow their slides"),
    /** Only the main text of a web page was taken; the detail counts the paragraphs left out. */
    MAIN_TEXT("%s paragraphs outside the main text (navigation, margins) were left out"),
    /** Repeated lines of pages were left out; the detail counts them and gives examples. */
    PAGE_FURNITURE("repeated headers, footers and page numbers were left out: %s"),
    /** Words broken at line ends were joined; the detail counts them. */
    HYPHENS_JOINED("%s words that were broken at line ends were joined"),
    /** Glyphs of which nobody can tell the character; the detail says how many, and the fonts. */
    UNMAPPED("glyphs without a Unicode character stand as \uFFFD: %s"),
    /** Entries without a translation were left out; the detail counts them. */
    UNTRANSLATED("%s entries without a translation were left out");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }

  /** The remarks of those kinds that were counted at all, in the order of {@link Kind}. */
  public static List<Remark> counted(Map<Kind, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(count -> new Remark(count.getKey(), Integer.toString(count.getValue())))
        .toList();
  }

  /** The remark in English, as the command line says it. */
  @Override
  public String toString() {
    return kind.english.replace("%s", detail);
  }
}
