package dev.stele.text;

import java.util.Optional;

/**
 * One sentence as it stood in the source, how it begins there, and, once somebody has edited it,
 * the text that it had before.
 */
public record Segment(String text, Start start, Optional<String> original) {

  public Segment {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a segment has no text");
    }
  }

  public Segment(String text, Start start) {
    this(text, start, Optional.empty());
  }

  public boolean opensParagraph() {
    return start != Start.SENTENCE;
  }

  public boolean isEdited() {
    return original.isPresent();
  }

  /**
   * This sentence with another text; the first original is remembered, and forgotten when restored.
   */
  public Segment withText(String edited) {
    if (edited.equals(text)) {
      return this;
    }
    String before = original.orElse(text);
    return new Segment(
        edited, start, edited.equals(before) ? Optional.empty() : Optional.of(before));
  }
}
