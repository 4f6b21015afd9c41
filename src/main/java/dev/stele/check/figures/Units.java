package dev.stele.check.figures;

import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Mention;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The right number of the wrong thing: 5 km and «5 м», $5 and «5 евро», Article 4 and «глава 4».
 */
final class Units {

  /** Parts of documents that no language takes for each other. */
  private static final Set<String> PARTS = Set.of("article", "paragraph", "chapter", "annex");

  /** A figure with the version that says it. */
  private record Said(int version, Figure figure) {
    Span span() {
      return new Span(figure.start(), figure.end());
    }
  }

  private Units() {}

  static List<Difference<Figure>> conflicts(Map<Integer, Index> sides, int source) {
    List<Difference<Figure>> conflicts = new ArrayList<>();
    Index first = sides.get(source);
    if (first != null) {
      for (Figure figure : first.items()) {
        counted(figure)
            .ifPresent(counted -> conflicts(new Said(source, figure), counted, sides, conflicts));
      }
    }
    return conflicts;
  }

  private static void conflicts(
      Said source, Sense counted, Map<Integer, Index> sides, List<Difference<Figure>> conflicts) {
    List<Said> others = new ArrayList<>();
    List<Said> agreeing = new ArrayList<>(List.of(source));
    sides.forEach(
        (version, side) -> {
          if (version != source.version()) {
            conflict(source.figure(), counted, side)
                .ifPresent(figure -> others.add(new Said(version, figure)));
            side.saying(counted).stream()
                .findFirst()
                .ifPresent(figure -> agreeing.add(new Said(version, figure)));
          }
        });
    if (agreeing.size() == 1 && others.size() > 1 && isOne(others)) {
      conflicts.add(difference(source, others));
    } else {
      others.forEach(other -> conflicts.add(difference(other, agreeing)));
    }
  }

  private static Difference<Figure> difference(Said fault, List<Said> expected) {
    return new Difference<>(
        fault.version(),
        expected.getFirst().figure(),
        Optional.of(fault.span()),
        expected.stream().map(said -> new Mention(said.version(), said.span())).toList(),
        fault.span().start());
  }

  private static boolean isOne(List<Said> said) {
    return said.stream().map(each -> counted(each.figure())).distinct().count() == 1;
  }

  private static Optional<Figure> conflict(Figure figure, Sense counted, Index index) {
    if (!index.saying(counted).isEmpty()) {
      return Optional.empty();
    }
    List<Figure> alike = index.saying(figure.senses().getFirst());
    return alike.stream().allMatch(other -> isAtOdds(counted, other))
        ? alike.stream().findFirst()
        : Optional.empty();
  }

  private static boolean isAtOdds(Sense counted, Figure other) {
    return counted(other).filter(sense -> isAtOdds(counted, sense)).isPresent();
  }

  private static boolean isAtOdds(Sense a, Sense b) {
    boolean parts = PARTS.contains(a.scale()) && PARTS.contains(b.scale());
    boolean documents = isDocument(a) || isDocument(b);
    return documents ? parts && !a.scale().equals(b.scale()) : !a.equals(b);
  }

  private static boolean isDocument(Sense sense) {
    return PARTS.contains(sense.scale()) || sense.scale().equals("section");
  }

  /** What a figure counts. */
  private static Optional<Sense> counted(Figure figure) {
    return switch (figure.kind()) {
      case MEASURE, MONEY, REFERENCE ->
          figure.sure()
              ? figure.senses().stream().filter(sense -> !isBare(sense)).findFirst()
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isBare(Sense sense) {
    return sense.scale().isEmpty() || sense.scale().equals("time");
  }
}
