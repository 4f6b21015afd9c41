package dev.stele.check.figures;

import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
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

  private Units() {}

  static List<Difference> conflicts(Map<Integer, Index> indexes, int source) {
    List<Difference> conflicts = new ArrayList<>();
    Index first = indexes.get(source);
    if (first != null) {
      for (Figure figure : first.figures()) {
        counted(figure)
            .ifPresent(
                counted -> conflicts(new Mention(source, figure), counted, indexes, conflicts));
      }
    }
    return conflicts;
  }

  private static void conflicts(
      Mention source, Sense counted, Map<Integer, Index> indexes, List<Difference> conflicts) {
    List<Mention> others = new ArrayList<>();
    List<Mention> agreeing = new ArrayList<>(List.of(source));
    indexes.forEach(
        (version, index) -> {
          if (version != source.version()) {
            conflict(source.figure(), counted, index)
                .ifPresent(figure -> others.add(new Mention(version, figure)));
            index.saying(counted).stream()
                .findFirst()
                .ifPresent(figure -> agreeing.add(new Mention(version, figure)));
          }
        });
    if (agreeing.size() == 1 && others.size() > 1 && isOne(others)) {
      conflicts.add(difference(source, others));
    } else {
      others.forEach(other -> conflicts.add(difference(other, agreeing)));
    }
  }

  private static Difference difference(Mention fault, List<Mention> expected) {
    return new Difference(
        fault.version(), Optional.of(fault.figure()), expected, fault.figure().start());
  }

  private static boolean isOne(List<Mention> mentions) {
    return mentions.stream().map(mention -> counted(mention.figure())).distinct().count() == 1;
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
