package dev.stele.workbench.terms;

import java.util.Locale;

/** Words that go into the middle of a line, made a sentence of their own. */
final class Sentences {

  private Sentences() {}

  static String of(String words, Locale locale) {
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1) + ".";
  }
}
