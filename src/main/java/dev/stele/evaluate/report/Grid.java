package dev.stele.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A titled table of short texts, to be drawn for a terminal or as Markdown. */
public final class Grid {

  /** In place of a figure that there is not. */
  public static final String NOTHING = "–";

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  public Grid(String title, List<String> head) {
    this.title = title;
    rows.add(List.copyOf(head));
  }

  public void add(List<String> row) {
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "row of " + row.size() + " cells in a table of " + rows.get(0).size());
    }
    rows.add(List.copyOf(row));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  public String markdown() {
    StringBuilder text = new StringBuilder("## ").append(title).append("\n\n");
    for (int r = 0; r < rows.size(); r++) {
      text.append("| ").append(String.join(" | ", rows.get(r))).append(" |\n");
      if (r == 0) {
        text.append(line(c -> isText(c) ? "---" : "---:", "|", "|", "|\n"));
      }
    }
    return text.append('\n').toString();
  }

  public String plain() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    StringBuilder text = new StringBuilder(title).append('\n');
    for (List<String> row : rows) {
      text.append(line(c -> pad(row.get(c), widths[c], isText(c)), "  ", "  ", "").stripTrailing())
          .append('\n');
    }
    return text.append('\n').toString();
  }

  private String line(IntFunction<String> cell, String before, String between, String after) {
    return IntStream.range(0, rows.get(0).size())
        .mapToObj(cell)
        .collect(Collectors.joining(between, before, after));
  }

  /** Columns of words stand left, columns of figures right. */
  private boolean isText(int column) {
    return rows.stream()
        .skip(1)
        .map(row -> row.get(column))
        .anyMatch(cell -> !cell.isEmpty() && Character.isLetter(cell.charAt(0)));
  }

  private static String pad(String text, int width, boolean left) {
    String space = " ".repeat(width - text.length());
    return left ? text + space : space + text;
  }
}
