package dev.stele.evaluate.report;

import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.score.Calibration;
import dev.stele.evaluate.score.Judgement;
import dev.stele.evaluate.score.PairScore;
import dev.stele.evaluate.score.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores of some sets as tables: accuracy by units and by beads, means, calibration, cost. */
public final class Report {

  private final List<SetScore> scores;
  private final Comparison comparison;

  public Report(List<SetScore> scores, Comparison comparison) {
    this.scores = List.copyOf(scores);
    this.comparison = comparison;
  }

  /** For a terminal: columns aligned with spaces. */
  public String plain() {
    return grids().map(Grid::plain).collect(Collectors.joining());
  }

  public String markdown() {
    return grids().map(Grid::markdown).collect(Collectors.joining()).stripTrailing() + "\n";
  }

  private Stream<Grid> grids() {
    return scores.isEmpty()
        ? Stream.empty()
        : Stream.of(units(), beads(), means(), calibration(), cost())
            .filter(grid -> !grid.isEmpty());
  }

  private Grid units() {
    List<String> head =
        List.of("set", "pair", "groups", "P", "R", "F1", "omitted", "om. P", "om. R", "om. F1");
    return accuracy(
        "Accuracy by units (om.: omissions, by characters)",
        head,
        set -> set.kind().equals("units"),
        pair ->
            List.of(
                fixed(pair.strict().precision()),
                fixed(pair.strict().recall()),
                fixed(pair.f1()),
                String.valueOf(pair.omitted()),
                fixed(pair.omissions().precision()),
                fixed(pair.omissions().recall()),
                fixed(pair.omissionsF1())));
  }

  private Grid beads() {
    List<String> head =
        List.of(
            "set", "pair", "beads", "P", "R", "F1", "lax P", "lax R", "lax F1", "omitted",
            "om. F1");
    return accuracy(
        "Accuracy by beads (strict; om.: omissions, by sentences)",
        head,
        set -> !set.kind().equals("units"),
        pair -> {
          Ratio lax = pair.lax().orElse(pair.strict());
          return List.of(
              fixed(pair.strict().precision()),
              fixed(pair.strict().recall()),
              fixed(pair.f1()),
              fixed(lax.precision()),
              fixed(lax.recall()),
              fixed(lax.f1()),
              String.valueOf(pair.omitted()),
              fixed(pair.omissionsF1()));
        });
  }

  private Grid accuracy(
      String title,
      List<String> head,
      Predicate<SetScore> kind,
      Function<PairScore, List<String>> cells) {
    List<SetScore> sets = scores.stream().filter(kind).toList();
    List<String> names =
        comparison.names().stream()
            .filter(n -> sets.stream().anyMatch(s -> hasFigure(n, s)))
            .toList();
    Grid grid = new Grid(title, join(head, names));
    for (SetScore set : sets) {
      for (PairScore pair : set.pairs()) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(set.name(), pair.pair(), String.valueOf(pair.gold())));
        row.addAll(cells.apply(pair));
        names.forEach(name -> row.add(figure(comparison.of(name, set.name(), pair.pair()))));
        grid.add(row);
      }
    }
    return grid;
  }

  /** What many sets come to, each pair of versions counted once. */
  private Grid means() {
    Grid grid = new Grid("Means", List.of("pairs", "F1", "with omissions", "om. F1"));
    List<PairScore> pairs = scores.stream().flatMap(set -> set.pairs().stream()).toList();
    List<PairScore> omitting = pairs.stream().filter(pair -> pair.omitted() > 0).toList();
    if (pairs.size() > 1) {
      grid.add(
          List.of(
              String.valueOf(pairs.size()),
              mean(pairs, PairScore::f1),
              String.valueOf(omitting.size()),
              mean(omitting, PairScore::omissionsF1)));
    }
    return grid;
  }

  private static String mean(List<PairScore> pairs, ToDoubleFunction<PairScore> value) {
    OptionalDouble mean = pairs.stream().mapToDouble(value).average();
    return mean.isPresent() ? rounded(mean.getAsDouble(), 4) : Grid.NOTHING;
  }

  private boolean hasFigure(String name, SetScore set) {
    return set.pairs().stream()
        .anyMatch(pair -> comparison.of(name, set.name(), pair.pair()).isPresent());
  }

  private Grid calibration() {
    Calibration linked = Calibration.of(judgements(true));
    Calibration omissions = Calibration.of(judgements(false));
    Grid grid =
        new Grid(
            "Calibration (expected error: linked beads %s, omissions %s)"
                .formatted(fixed(linked.expectedError()), fixed(omissions.expectedError())),
            List.of("confidence", "linked", "mean", "right", "omissions", "mean", "right"));
    for (int b = 0; b < 10; b++) {
      double from = b / 10.0;
      List<String> row = new ArrayList<>();
      row.add("%.1f–%.1f".formatted(from, from + 0.1).replace(',', '.'));
      row.addAll(bin(linked, from));
      row.addAll(bin(omissions, from));
      grid.add(row);
    }
    return grid;
  }

  private static List<String> bin(Calibration calibration, double from) {
    return calibration.bins().stream()
        .filter(bin -> bin.from() == from)
        .findFirst()
        .map(
            bin ->
                List.of(String.valueOf(bin.beads()), fixed(bin.confidence()), fixed(bin.right())))
        .orElse(List.of("0", Grid.NOTHING, Grid.NOTHING));
  }

  private Grid cost() {
    Grid grid =
        new Grid(
            "Time and memory", List.of("set", "sentences", "seconds", "CPU seconds", "heap MB"));
    for (SetScore set : scores) {
      set.cost()
          .ifPresent(
              cost ->
                  grid.add(
                      List.of(
                          set.name(),
                          String.valueOf(set.sentences()),
                          seconds(cost.wall().toMillis()),
                          seconds(cost.cpu().toMillis()),
                          String.valueOf(cost.peakHeap() >> 20))));
    }
    return grid;
  }

  private List<Judgement> judgements(boolean linked) {
    return scores.stream()
        .flatMap(set -> set.pairs().stream())
        .flatMap(pair -> pair.judgements().stream())
        .filter(judgement -> judgement.linked() == linked)
        .toList();
  }

  private static String figure(Optional<Comparison.Figure> figure) {
    return figure
        .map(f -> fixed(f.f1()) + f.omissionsF1().map(o -> " (" + fixed(o) + ")").orElse(""))
        .orElse(Grid.NOTHING);
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
  }

  /** Three digits, halves to even on the exact value, as scorers everywhere print them. */
  private static String fixed(double value) {
    return rounded(value, 3);
  }

  private static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static List<String> join(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
