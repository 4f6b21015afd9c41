package dev.stele.exchange.marks;

/**
 * A named value that a file carries for us. The name begins with {@link #PREFIX}, which no other
 * tool uses: what stands under it is ours, or damaged.
 */
public record Mark(String name, String value) {

  public static final String PREFIX = "x-stele-";

  /** Of a file that names versions only where they have text: their tags, {@code en ru ko}. */
  public static final String VERSIONS = PREFIX + "versions";

  /**
   * The row's {@link dev.stele.text.Status}, where a format has no such thing: {@code accepted}.
   */
  public static final String STATUS = PREFIX + "status";

  /** The row's confidence: {@code 0.9876}. */
  public static final String CONFIDENCE = PREFIX + "confidence";

  /** A pair's tags and its beads' shapes and confidences: {@code en ru 1:2 0.9 1:0 0.5}. */
  public static final String BEADS = PREFIX + "beads";

  /** A comment as JSON: {@code ["Anna","2026-01-01T00:00:00Z","Check, please"]}. */
  public static final String COMMENT = PREFIX + "comment";

  /** An annotation as JSON: {@code ["ru","style","minor","too formal"]}. */
  public static final String ANNOTATION = PREFIX + "annotation";

  /** A {@link dev.stele.text.Dismissal} as JSON: check, finding, author, moment, reason. */
  public static final String DISMISSAL = PREFIX + "dismissal";

  /**
   * How each sentence of a cell begins and how many UTF-16 units it has, the sentences being joined
   * by a space: {@code h4}, {@code p10 s8} (heading, paragraph, sentence).
   */
  public static final String SENTENCES = PREFIX + "sentences";

  /** What an edited sentence, by its place in the cell, said before: {@code [1,"Мы ушли."]}. */
  public static final String ORIGINAL = PREFIX + "original";

  /** Whether a value of this name is one of ours. */
  public static boolean isOurs(String name) {
    return name.startsWith(PREFIX);
  }
}
