package dev.stele.glossary;

import dev.stele.text.Language;

/**
 * An expression of one language that stands for a concept: a word or several, in the form in which
 * dictionaries have it.
 *
 * @param note for people, may be empty
 */
public record GlossaryTerm(Language language, String text, Use use, String note) {

  /** Whether a text should use the term. */
  public enum Use {
    PREFERRED,
    ADMITTED,
    FORBIDDEN
  }

  public GlossaryTerm {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a term in " + language + " is empty");
    }
  }

  public GlossaryTerm(Language language, String text) {
    this(language, text, Use.PREFERRED, "");
  }
}
