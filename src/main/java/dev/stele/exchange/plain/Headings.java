package dev.stele.exchange.plain;

import java.util.List;

/**
 * Which paragraphs of a plain text are headings: short lines between empty ones that do not end
 * like sentences, in a text whose other paragraphs do, and with such a paragraph to follow. Where
 * that evidence lacks, nothing is a heading.
 */
final class Headings {

  /** The greatest width of a heading, in columns. */
  private static final int WIDEST = 70;

  /** The share of the longer paragraphs that must end like sentences. */
  private static final double REGULAR = 0.8;

  private final List<String> paragraphs;
  private final List<Boolean> alone;
  private final boolean regular;

  Headings(List<String> paragraphs, List<Boolean> alone) {
    this.paragraphs = paragraphs;
    this.alone = alone;
    List<String> longer = paragraphs.stream().filter(p -> LineWrap.width(p) > WIDEST).toList();
    long ended = longer.stream().filter(LineWrap::endsSentence).count();
    regular = longer.size() >= 2 && ended >= REGULAR * longer.size();
  }

  boolean isHeading(int at) {
    return regular && isCandidate(at) && followedByText(at);
  }

  private boolean isCandidate(int at) {
    String line = paragraphs.get(at);
    int first = line.codePointAt(0);
    return alone.get(at)
        && LineWrap.width(line) <= WIDEST
        && !LineWrap.endsSentence(line)
        && !line.endsWith(",")
        && (Character.isDigit(first) || Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** A title may be followed by a subtitle, but soon there must be text. */
  private boolean followedByText(int at) {
    int next = at + 1;
    while (next < paragraphs.size() && next <= at + 2 && isCandidate(next)) {
      next++;
    }
    return next < paragraphs.size() && LineWrap.endsSentence(paragraphs.get(next));
  }
}
