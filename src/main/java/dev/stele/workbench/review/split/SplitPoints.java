package dev.stele.workbench.review.split;

import dev.stele.align.Evidence;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Proposes where to cut a row in each version when it is cut at a point of one: where the fewest
 * words are torn from those that they translate, about as far down the text, and at a pause rather
 * than between any two words.
 */
final class SplitPoints {

  /** How many nats of torn links outweigh a shift by the whole length of the text. */
  private static final double LENGTH = 12;

  /** What a pause is worth, in nats for each degree of {@link Gap#strength}. */
  private static final double PAUSE = 0.7;

  /** Without evidence a pause may draw the cut away from the middle by so much more. */
  private static final double PAUSE_ALONE = 1.5;

  /** No single link of words is worth more than this, in nats. */
  private static final double STRONGEST = 4;

  private final List<Version> versions;
  private final Row row;
  private final List<Evidence> evidence;

  SplitPoints(List<Version> versions, Row row, List<Evidence> evidence) {
    this.versions = versions;
    this.row = row;
    this.evidence = evidence;
  }

  /** A point for each version; that of {@code version} is as given. */
  List<Point> at(int version, Point point) {
    double share = share(version, point);
    int strength =
        gaps(version).stream()
            .filter(gap -> gap.point().equals(point))
            .mapToInt(Gap::strength)
            .findFirst()
            .orElse(0);
    List<Point> points = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      points.add(v == version ? point : partner(version, point, share, strength, v));
    }
    return points;
  }

  /** The best place to cut a sentence where the person has named none: a pause near its middle. */
  Point within(int version, int sentence) {
    double from = share(version, new Point(sentence, 0));
    double to = share(version, new Point(sentence + 1, 0));
    return gaps(version).stream()
        .filter(gap -> gap.point().sentence() == sentence && gap.point().offset() > 0)
        .min(
            Comparator.comparingDouble(
                gap -> {
                  double off = Math.abs((gap.share() - from) / (to - from) - 0.5);
                  return LENGTH / 2 * off - PAUSE_ALONE * gap.strength();
                }))
        .map(Gap::point)
        .orElseGet(() -> new Point(sentence, 0));
  }

  private Point partner(int version, Point point, double share, int strength, int other) {
    if (row.cell(other).isEmpty()) {
      return new Point(0, 0);
    }
    return gaps(other).stream()
        .min(
            Comparator.comparingDouble(
                gap ->
                    torn(version, point, other, gap.point())
                        + LENGTH * Math.abs(gap.share() - share)
                        - PAUSE * Math.min(gap.isEdge() ? 0 : gap.strength(), strength + 1)))
        .map(Gap::point)
        .orElseThrow();
  }

  private List<Gap> gaps(int version) {
    return Gap.of(row.cell(version), Locale.forLanguageTag(versions.get(version).language().tag()));
  }

  private double share(int version, Point point) {
    List<Segment> cell = row.cell(version);
    double above =
        cell.subList(0, point.sentence()).stream().mapToInt(s -> s.text().length()).sum()
            + point.offset();
    return above / Math.max(1, cell.stream().mapToInt(s -> s.text().length()).sum());
  }

  /** What the links weigh whose two words would come to stand in different rows. */
  private double torn(int version, Point point, int other, Point cut) {
    double torn = 0;
    for (Evidence e : evidence) {
      boolean pair = e.pair().has(version) && e.pair().has(other);
      if (pair && e.left().isPresent() && e.right().isPresent() && e.weight() > 0) {
        boolean ownLeft = e.pair().left() == version;
        Evidence.Place own = (ownLeft ? e.left() : e.right()).orElseThrow();
        Evidence.Place theirs = (ownLeft ? e.right() : e.left()).orElseThrow();
        if (isAbove(own, point) != isAbove(theirs, cut)) {
          torn += Math.min(STRONGEST, e.weight());
        }
      }
    }
    return torn;
  }

  private static boolean isAbove(Evidence.Place word, Point cut) {
    return word.sentence() < cut.sentence()
        || (word.sentence() == cut.sentence() && word.span().start() < cut.offset());
  }
}
