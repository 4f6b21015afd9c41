package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.exchange.sheet.Words;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sheet of figures: versions, statuses, confidence, shapes, and the pairs. */
final class Summary {

  private static final int SHAPES = 12;

  private final Multitext text;
  private final FactsSheet facts;

  Summary(Multitext text, FactsSheet facts) {
    this.text = text;
    this.facts = facts;
  }

  void write(Colophon colophon) {
    facts.title(colophon.project().isEmpty() ? "Summary" : colophon.project());
    versions();
    statuses();
    confidence();
    shapes();
    pairs();
  }

  private void versions() {
    facts.figures("Version", "Sentences", "Characters", "Edited");
    for (int v = 0; v < text.versions().size(); v++) {
      List<Segment> column = text.column(v);
      long characters = column.stream().mapToLong(s -> s.text().length()).sum();
      long edited = column.stream().filter(Segment::isEdited).count();
      facts.line(RowWords.language(text.versions().get(v)), column.size(), characters, edited);
    }
    facts.gap();
  }

  private void statuses() {
    facts.figures("Status", "Rows", "Share");
    for (Status status : Status.values()) {
      long count = text.rows().stream().filter(row -> row.status() == status).count();
      facts.line(Words.of(status), count, share(count, text.rows().size()));
    }
    facts.line("All", text.rows().size(), share(text.rows().size(), text.rows().size()));
    facts.gap();
  }

  private void confidence() {
    facts.figures("Confidence", "Rows", "Share");
    double[] edges = {0, 0.5, 0.8, 0.95, 1.01};
    List<String> names = List.of("below 50 %", "50 to 80 %", "80 to 95 %", "95 % and more");
    for (int i = 0; i < names.size(); i++) {
      double from = edges[i];
      double to = edges[i + 1];
      long count =
          text.rows().stream().filter(r -> r.confidence() >= from && r.confidence() < to).count();
      facts.line(names.get(i), count, share(count, text.rows().size()));
    }
    facts.gap();
  }

  private void shapes() {
    Map<String, Long> counts =
        text.rows().stream()
            .collect(Collectors.groupingBy(Summary::shape, TreeMap::new, Collectors.counting()));
    facts.figures("Sentences in a row", "Rows", "Share");
    Comparator<Map.Entry<String, Long>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    List<Map.Entry<String, Long>> sorted =
        counts.entrySet().stream().sorted(most.thenComparing(Map.Entry.comparingByKey())).toList();
    sorted.stream()
        .limit(SHAPES)
        .forEach(
            e -> facts.line(e.getKey(), e.getValue(), share(e.getValue(), text.rows().size())));
    long others = sorted.stream().skip(SHAPES).mapToLong(Map.Entry::getValue).sum();
    if (others > 0) {
      facts.line("others", others, share(others, text.rows().size()));
    }
    facts.gap();
  }

  private static String shape(Row row) {
    return row.cells().stream().map(cell -> "" + cell.size()).collect(Collectors.joining(" : "));
  }

  private void pairs() {
    facts.figures("Pair", "Beads", "1 : 1", "Only left", "Only right");
    for (Pair pair : text.pairs()) {
      List<Bead> beads = text.rows().stream().flatMap(row -> row.beads(pair).stream()).toList();
      long single =
          beads.stream().filter(b -> b.left().length() == 1 && b.right().length() == 1).count();
      long onlyLeft = beads.stream().filter(b -> b.right().isEmpty()).count();
      long onlyRight = beads.stream().filter(b -> b.left().isEmpty()).count();
      String name =
          RowWords.language(text.versions().get(pair.left()))
              + " – "
              + RowWords.language(text.versions().get(pair.right()));
      facts.line(name, beads.size(), share(single, beads.size()), onlyLeft, onlyRight);
    }
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
