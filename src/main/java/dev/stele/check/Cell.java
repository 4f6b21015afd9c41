package dev.stele.check;

import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Language;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one version says in a row, as checks read it: the sentences joined by a space, and their
 * words. Findings count in the joined text.
 */
public final class Cell {

  private final Reader reader;
  private final List<Segment> segments;
  private final String text;
  private List<Word> words = List.of();
  private List<Figure> figures = List.of();
  private boolean read;
  private boolean counted;

  Cell(Reader reader, List<Segment> segments) {
    this.reader = reader;
    this.segments = List.copyOf(segments);
    text = joined(segments);
  }

  static String joined(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  public Language language() {
    return reader.language();
  }

  public List<Segment> segments() {
    return segments;
  }

  public String text() {
    return text;
  }

  /** Where a sentence stands in the text. */
  public Span sentence(int index) {
    int start = 0;
    for (Segment before : segments.subList(0, index)) {
      start += before.text().length() + 1;
    }
    return new Span(start, start + segments.get(index).text().length());
  }

  /** Where some sentences next to each other stand in the text. */
  public Span sentences(Span range) {
    return new Span(sentence(range.start()).start(), sentence(range.end() - 1).end());
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** The words of the text, found when first asked for. */
  public List<Word> words() {
    if (!read) {
      words = reader.words().of(text);
      read = true;
    }
    return words;
  }

  /** The figures of the text, found when first asked for. */
  public List<Figure> figures() {
    if (!counted) {
      figures = reader.figures().in(text, words());
      counted = true;
    }
    return figures;
  }

  public String written(Word word) {
    return text.substring(word.start(), word.end());
  }

  /** A stretch of one sentence. */
  public record Place(int sentence, Span span) {}

  /** The parts of a stretch of the text in each sentence that it touches. */
  public List<Place> places(Span span) {
    return places(segments, span);
  }

  /** The parts of a stretch of sentences joined by a space in each sentence that it touches. */
  public static List<Place> places(List<Segment> segments, Span span) {
    List<Place> places = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < segments.size(); i++) {
      int end = start + segments.get(i).text().length();
      if (span.isEmpty()) {
        if (span.start() <= end) {
          return List.of(new Place(i, span.shift(-Math.min(start, span.start()))));
        }
      } else if (span.start() < end && span.end() > start) {
        places.add(new Place(i, span.within(start, end).shift(-start)));
      }
      start = end + 1;
    }
    return places;
  }
}
