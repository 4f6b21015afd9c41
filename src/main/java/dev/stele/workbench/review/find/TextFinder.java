package dev.stele.workbench.review.find;

import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds a text as it stands: its first letter is looked for, then the rest compared. */
record TextFinder(String text, boolean exact) implements Finder {

  @Override
  public boolean has(String sentence, int version) {
    return next(sentence, 0) >= 0;
  }

  @Override
  public List<Span> in(String sentence, int version) {
    List<Span> spans = new ArrayList<>();
    int at = next(sentence, 0);
    while (at >= 0) {
      spans.add(new Span(at, at + text.length()));
      at = next(sentence, at + text.length());
    }
    return spans;
  }

  private int next(String sentence, int from) {
    if (exact) {
      return sentence.indexOf(text, from);
    }
    char lower = Character.toLowerCase(text.charAt(0));
    char upper = Character.toUpperCase(lower);
    int one = next(sentence, lower, from);
    int other = upper == lower ? -1 : next(sentence, upper, from);
    return one < 0 ? other : other < 0 ? one : Math.min(one, other);
  }

  private int next(String sentence, char first, int from) {
    int at = sentence.indexOf(first, from);
    while (at >= 0 && !sentence.regionMatches(true, at, text, 0, text.length())) {
      at = sentence.indexOf(first, at + 1);
    }
    return at;
  }
}
