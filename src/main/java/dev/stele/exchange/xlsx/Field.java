package dev.stele.exchange.xlsx;

import dev.stele.exchange.Profile;
import java.util.List;

/**
 * What the sheet of rows has columns for besides the texts: heads, as they are in English and for
 * tools, and widths in characters.
 */
public enum Field {
  /** Names the row on the way back. Hidden, as the next two, from reviewers. */
  ID("Row id", 8),
  DIGEST("Digest", 18),
  MARKS("Marks", 18),
  NUMBER("No.", 6),
  CONFIDENCE("Confidence", 11),
  STATUS("Status", 13),
  FINDINGS("Findings", 40),
  CATEGORY("Category", 18),
  SEVERITY("Severity", 10),
  ERROR_IN("Error in", 11),
  COMMENT("Comment", 28);

  private final String head;
  private final int width;

  Field(String head, int width) {
    this.head = head;
    this.width = width;
  }

  public String head() {
    return head;
  }

  int width() {
    return width;
  }

  /** The columns before the texts. */
  static List<Field> before(Profile profile) {
    return switch (profile) {
      case REVIEW -> List.of(ID, DIGEST, MARKS, NUMBER);
      case CORPUS -> List.of();
      case CAT -> List.of(ID);
    };
  }

  /** The columns after the texts. */
  static List<Field> after(Profile profile) {
    return switch (profile) {
      case REVIEW -> List.of(CONFIDENCE, STATUS, FINDINGS, CATEGORY, SEVERITY, ERROR_IN, COMMENT);
      case CORPUS -> List.of();
      case CAT -> List.of(COMMENT, STATUS);
    };
  }

  /** Whether people are not to see it. */
  boolean isHidden(Profile profile) {
    return profile == Profile.REVIEW && isForTheWayBack();
  }

  /** Whether only the way back reads it. */
  boolean isForTheWayBack() {
    return ordinal() <= MARKS.ordinal();
  }
}
