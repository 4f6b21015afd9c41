package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sheet of figures: versions, statuses, confidence, shapes, and the pairs. */
final class Summary {

  private static final int SHAPES = 12;

  private final Multitext text;
  private final SheetLanguage language;
  private final FactsSheet facts;

  Summary(Multitext text, SheetLanguage language, FactsSheet facts) {
    this.language = language;
    this.text = text;
    this.facts = facts;
  }

  void write(Colophon colophon) {
    facts.title(colophon.project().isEmpty() ? language.text("name.summary") : colophon.project());
    versions();
    statuses();
    confidence();
    shapes();
    pairs();
  }

  private void versions() {
    figures(
        "report.head.version", "report.head.sentences", "report.head.characters", "sheet.edited");
    for (int v = 0; v < text.versions().size(); v++) {
      List<Segment> column = text.column(v);
      long characters = column.stream().mapToLong(s -> s.text().length()).sum();
      long edited = column.stream().filter(Segment::isEdited).count();
      facts.line(language.language(text.languages().get(v)), column.size(), characters, edited);
    }
    facts.gap();
  }

  private void statuses() {
    figures("report.head.status", "report.head.rows", "report.head.share");
    for (Status status : Status.values()) {
      long count = text.rows().stream().filter(row -> row.status() == status).count();
      facts.line(language.of(status), count, share(count, text.rows().size()));
    }
    facts.line(
        phrase("report.all"), text.rows().size(), share(text.rows().size(), text.rows().size()));
    facts.gap();
  }

  private void confidence() {
    figures("report.head.confidence", "report.head.rows", "report.head.share");
    double[] edges = {0, 0.5, 0.8, 0.95, 1.01};
    for (int i = 0; i < edges.length - 1; i++) {
      double from = edges[i];
      double to = edges[i + 1];
      long count =
          text.rows().stream().filter(r -> r.confidence() >= from && r.confidence() < to).count();
      facts.line(between(from, to), count, share(count, text.rows().size()));
    }
    facts.gap();
  }

  private void shapes() {
    Map<String, Long> counts =
        text.rows().stream()
            .collect(Collectors.groupingBy(Summary::shape, TreeMap::new, Collectors.counting()));
    figures("sheet.shape", "report.head.rows", "report.head.share");
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
      facts.line(phrase("report.shapes.other"), others, share(others, text.rows().size()));
    }
    facts.gap();
  }

  private static String shape(Row row) {
    return row.cells().stream().map(cell -> "" + cell.size()).collect(Collectors.joining(" : "));
  }

  private void pairs() {
    facts.figures(
        language.text("pair"),
        language.text("beads"),
        "1 : 1",
        language.text("onlyLeft"),
        language.text("onlyRight"));
    for (Pair pair : text.pairs()) {
      List<Bead> beads = text.rows().stream().flatMap(row -> row.beads(pair).stream()).toList();
      long single =
          beads.stream().filter(b -> b.left().length() == 1 && b.right().length() == 1).count();
      long onlyLeft = beads.stream().filter(b -> b.right().isEmpty()).count();
      long onlyRight = beads.stream().filter(b -> b.left().isEmpty()).count();
      String name =
          language.language(text.languages().get(pair.left()))
              + " – "
              + language.language(text.languages().get(pair.right()));
      facts.line(name, beads.size(), share(single, beads.size()), onlyLeft, onlyRight);
    }
  }

  private String between(double from, double to) {
    if (from == 0) {
      return language.text("below", to);
    }
    return to > 1 ? language.text("from", from) : language.text("between", from, to);
  }

  private String phrase(String key) {
    return language.phrases().of(key);
  }

  private void figures(String... keys) {
    facts.figures(Arrays.stream(keys).map(this::phrase).toArray(String[]::new));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
