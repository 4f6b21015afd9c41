package dev.stele.workbench.review.find;

import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a regular expression matches; matches of nothing do not count. */
record PatternFinder(Pattern pattern, Patience patience) implements Finder {

  @Override
  public List<Span> in(String sentence, int version) {
    List<Span> spans = new ArrayList<>();
    try {
      Matcher matcher = pattern.matcher(patience.watched(sentence));
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          spans.add(new Span(matcher.start(), matcher.end()));
        }
      }
    } catch (StackOverflowError e) {
      // Java's matcher calls itself for each repetition of a group.
      throw new TooLongException();
    }
    return spans;
  }
}
