package dev.stele.exchange.sheet;

import java.util.List;
import java.util.Set;

/**
 * A text laid into cells one below the other, one as a rule.
 *
 * @param torn the cells, counted from 0, that go on in the middle of a line
 */
public record Laid(List<String> cells, Set<Integer> torn) {

  public Laid {
    cells = List.copyOf(cells);
    torn = Set.copyOf(torn);
  }

  /** A text that fits its cell. */
  public static Laid of(String text) {
    return new Laid(List.of(text), Set.of());
  }

  /** What stands in a cell, nothing below the last. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Whether the text goes on in a cell, which is not the first, and how: see {@link Joint}. */
  public Joint joint(int index) {
    return index >= cells.size() ? Joint.NONE : torn.contains(index) ? Joint.TORN : Joint.LINE;
  }

  /** How a cell goes on from the one above it. */
  public enum Joint {
    /** There was no more to say. */
    NONE('.', ""),
    /** In the middle of a line. */
    TORN('+', ""),
    /** With another line. */
    LINE('-', "\n");

    private final char letter;
    private final String between;

    Joint(char letter, String between) {
      this.letter = letter;
      this.between = between;
    }

    public char letter() {
      return letter;
    }

    /** What is put between the two cells to have the text again. */
    public String between() {
      return between;
    }

    /**
     * @throws IllegalArgumentException when no joint has this letter
     */
    public static Joint of(char letter) {
      for (Joint joint : values()) {
        if (joint.letter == letter) {
          return joint;
        }
      }
      throw new IllegalArgumentException("no cell goes on with '" + letter + "'");
    }
  }
}
