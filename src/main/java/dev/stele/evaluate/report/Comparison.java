package dev.stele.evaluate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Figures of other aligners, or goals, to stand beside one's own. Read from a file with a line
 * {@code set TAB pair TAB name TAB F1 [TAB F1 of omissions]} for each; {@code #} begins a comment.
 */
public record Comparison(List<Figure> figures) {

  public static final Comparison NONE = new Comparison(List.of());

  /** What {@code name} reached, or should, on a pair of a set. */
  public record Figure(
      String set, String pair, String name, double f1, Optional<Double> omissionsF1) {}

  public Comparison {
    figures = List.copyOf(figures);
  }

  /**
   * @throws IllegalArgumentException naming file and line, when a line is not as described
   */
  public static Comparison read(Path file) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        figures.add(figure(line.split("\t"), file + ", line " + (i + 1)));
      }
    }
    return new Comparison(figures);
  }

  /** The names under which there are figures, in the order in which they appear. */
  List<String> names() {
    return List.copyOf(new LinkedHashSet<>(figures.stream().map(Figure::name).toList()));
  }

  Optional<Figure> of(String name, String set, String pair) {
    return figures.stream()
        .filter(f -> f.name.equals(name) && f.set.equals(set) && f.pair.equals(pair))
        .findFirst();
  }

  private static Figure figure(String[] cells, String place) {
    try {
      if (cells.length == 4 || cells.length == 5) {
        Optional<Double> omissions =
            cells.length == 5 ? Optional.of(Double.valueOf(cells[4])) : Optional.empty();
        return new Figure(cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), omissions);
      }
    } catch (NumberFormatException e) {
      // Told below like any other line of the wrong form.
    }
    throw new IllegalArgumentException(
        place + ": expected set, pair, name, F1 and perhaps F1 of omissions, parted by tabs");
  }
}
