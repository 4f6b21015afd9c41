package dev.stele.text;

import java.time.Instant;

/** What a person remarked on a row. */
public record Comment(String author, Instant at, String text) {

  public Comment {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a comment has no text");
    }
  }
}
