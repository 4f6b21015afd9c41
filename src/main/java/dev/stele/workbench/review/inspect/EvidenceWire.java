package dev.stele.workbench.review.inspect;

import static java.util.stream.Collectors.joining;

import dev.stele.align.Evidence;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes of an aligner's explanation what the inspector shows. */
final class EvidenceWire {

  /** As many lines of evidence as fit without scrolling. */
  private static final int LINES = 8;

  private static final int LONE = 5;

  /** Words of an alphabet that are this short are articles, prepositions and the like. */
  private static final int SHORT = 3;

  /**
   * Why a row is aligned as it is: texts that speak for it, a column for each version, and texts
   * that have no partner.
   */
  record Why(List<List<String>> support, List<List<String>> lone, List<Alternative> alternatives) {}

  /**
   * Another way to align some rows.
   *
   * @param rows how many rows would stand in place of those from {@code from} to {@code to}
   */
  record Alternative(int number, int from, int to, int rows, String shapes, double probability) {}

  /**
   * Words that translate each other: version, sentence, start and end of one, then of the other;
   * and content words without a partner.
   */
  record Links(List<int[]> links, List<int[]> lone) {}

  private EvidenceWire() {}

  /**
   * @param alternatives changes of all rows, each with its probability
   */
  static Why of(
      Row row, List<Evidence> evidence, List<Splice> alternatives, List<Double> probabilities) {
    List<String[]> support = new ArrayList<>();
    List<String[]> lone = new ArrayList<>();
    for (Evidence e : evidence) {
      if (!tells(row, e)) {
        continue;
      }
      if (e.left().isPresent() && e.right().isPresent() && e.weight() > 0) {
        join(support, row, e);
      } else if (e.left().isPresent() != e.right().isPresent()) {
        join(lone, row, e);
      }
    }
    lone.forEach(line -> partners(line, support));
    return new Why(
        lines(support, LINES),
        lines(lone, LONE),
        IntStream.range(0, alternatives.size())
            .filter(i -> !alternatives.get(i).removed().isEmpty())
            .mapToObj(i -> alternative(i, alternatives.get(i), probabilities.get(i)))
            .toList());
  }

  /** A word without a partner in one version may have one in another. */
  private static void partners(String[] line, List<String[]> support) {
    int own = line[0].isEmpty() ? line[1].isEmpty() ? line.length - 1 : 1 : 0;
    for (String[] known : support) {
      for (int v = 0; v < line.length; v++) {
        if (line[own].equals(known[own]) && line[v].isEmpty()) {
          line[v] = known[v];
        }
      }
    }
  }

  static Links links(List<Evidence> evidence) {
    List<int[]> links = new ArrayList<>();
    List<int[]> lone = new ArrayList<>();
    for (Evidence e : evidence) {
      int[] left = e.left().map(p -> place(e.pair().left(), p)).orElse(new int[0]);
      int[] right = e.right().map(p -> place(e.pair().right(), p)).orElse(new int[0]);
      if (left.length + right.length == 0 || e.kind() == Evidence.Kind.LENGTH) {
        continue;
      }
      List<int[]> list = left.length > 0 && right.length > 0 ? links : lone;
      list.add(IntStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray());
    }
    return new Links(links, lone);
  }

  private static int[] place(int version, Evidence.Place place) {
    return new int[] {version, place.sentence(), place.span().start(), place.span().end()};
  }

  /** Evidence of two pairs that share a word stands in one line: military – военную – 군사적. */
  private static void join(List<String[]> lines, Row row, Evidence e) {
    String left = text(row, e.pair().left(), e.left());
    String right = text(row, e.pair().right(), e.right());
    for (String[] line : lines) {
      boolean sameLeft = !left.isEmpty() && left.equals(line[e.pair().left()]);
      boolean sameRight = !right.isEmpty() && right.equals(line[e.pair().right()]);
      if (sameLeft && sameRight) {
        return;
      }
      if (sameLeft && line[e.pair().right()].isEmpty()) {
        line[e.pair().right()] = right;
        return;
      }
      if (sameRight && line[e.pair().left()].isEmpty()) {
        line[e.pair().left()] = left;
        return;
      }
    }
    String[] line = new String[row.versions()];
    Arrays.fill(line, "");
    line[e.pair().left()] = left;
    line[e.pair().right()] = right;
    lines.add(line);
  }

  private static String text(Row row, int version, Optional<Evidence.Place> place) {
    return place
        .map(
            p -> {
              String sentence = row.cell(version).get(p.sentence()).text();
              Span span = p.span().within(0, sentence.length());
              return sentence.substring(span.start(), span.end());
            })
        .orElse("");
  }

  /** People need not read that “in” is “в”. */
  private static boolean tells(Row row, Evidence e) {
    return e.kind() != Evidence.Kind.WORD
        || (!isShort(text(row, e.pair().left(), e.left()))
            && !isShort(text(row, e.pair().right(), e.right())));
  }

  private static boolean isShort(String word) {
    return !word.isEmpty()
        && word.length() <= SHORT
        && word.codePoints().noneMatch(Character::isIdeographic)
        && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HANGUL;
  }

  private static List<List<String>> lines(List<String[]> lines, int most) {
    return lines.stream().limit(most).map(List::of).toList();
  }

  private static Alternative alternative(int number, Splice other, double probability) {
    String shapes = other.inserted().stream().map(EvidenceWire::shape).collect(joining(" + "));
    int from = other.position();
    int to = from + other.removed().size();
    return new Alternative(number, from, to, other.inserted().size(), shapes, probability);
  }

  private static String shape(Row row) {
    return row.cells().stream().map(cell -> String.valueOf(cell.size())).collect(joining(" : "));
  }
}
