package dev.stele.exchange.marks;

import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Takes the joined text of a cell apart into its sentences. */
final class MarkedCell {

  private static final Pattern SENTENCES = Pattern.compile("[hps]\\d+( [hps]\\d+)*");

  private MarkedCell() {}

  /** One sentence that opens a paragraph where nothing is marked, or where the marks do not fit. */
  static List<Segment> segments(String text, List<Mark> marks) {
    if (text.isBlank()) {
      return List.of();
    }
    List<Segment> segments = new ArrayList<>();
    Start first = Start.PARAGRAPH;
    for (Mark mark : marks) {
      if (mark.name().equals(Mark.SENTENCES)) {
        if (!SENTENCES.matcher(mark.value()).matches()) {
          throw new IllegalArgumentException("not sentences: '" + mark.value() + "'");
        }
        first = Values.start(mark.value().charAt(0));
        cut(text, mark.value().split(" "), segments);
      }
    }
    if (segments.isEmpty()) {
      return List.of(new Segment(text, first));
    }
    for (Mark mark : marks) {
      if (mark.name().equals(Mark.ORIGINAL)) {
        restore(segments, Said.original(mark.value()));
      }
    }
    return segments;
  }

  /** Adds the sentences if their lengths fit the text, and nothing otherwise. */
  private static void cut(String text, String[] tokens, List<Segment> segments) {
    List<Segment> cut = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      int end = at + Integer.parseInt(token.substring(1));
      boolean parted = at == 0 || text.charAt(at - 1) == ' ';
      if (end > text.length() || !parted || text.substring(at, end).isBlank()) {
        return;
      }
      cut.add(new Segment(text.substring(at, end), Values.start(token.charAt(0))));
      at = end + 1;
    }
    if (at == text.length() + 1) {
      segments.addAll(cut);
    }
  }

  private static void restore(List<Segment> segments, JsonNode original) {
    int place = original.get(0).asInt(-1);
    if (place >= 0 && place < segments.size()) {
      Segment now = segments.get(place);
      Optional<String> before = Optional.of(original.get(1).asString(""));
      segments.set(place, new Segment(now.text(), now.start(), before));
    }
  }
}
