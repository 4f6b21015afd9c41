package dev.stele.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what stands on the pages but not in the text: headers, footers and page numbers. They are
 * the outermost lines, at the same height on many pages, and say the same there but for numbers.
 */
final class PageFurniture {

  /** How many lines at the top and at the bottom may be furniture. */
  private static final int DEEPEST = 3;

  private static final int EXAMPLES = 3;

  /** Heights within so many points are the same. */
  private static final double SAME = 3;

  /** The share of pages that must have a line at that height; left and right pages may differ. */
  private static final double PAGES = 0.3;

  /** The share of lines at that height that must say what another one does. */
  private static final double REPEATED = 0.6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[\\p{P}\\s]*((page|p|стр|страница|с|쪽|면)[.\\s]*)?(#|[ivxlc]{1,6})"
              + "(\\s*(of|из|/|쪽|페이지)\\s*#?)?[\\p{P}\\s]*");

  private final List<PdfLine> lines;
  private final Set<PdfLine> found = new HashSet<>();
  private final int pages;

  PageFurniture(List<PdfLine> lines) {
    this.lines = lines;
    Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
    lines.forEach(line -> byPage.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    pages = byPage.size();
    byPage.values().forEach(page -> page.sort(Comparator.comparingDouble(PdfLine::y)));
    for (boolean top : new boolean[] {true, false}) {
      search(byPage, top);
    }
  }

  /** All lines but the furniture. */
  List<PdfLine> without() {
    return lines.stream().filter(line -> !found.contains(line)).toList();
  }

  /** How many lines it is, and what some of them say. */
  @Override
  public String toString() {
    return found.size()
        + lines.stream()
            .filter(found::contains)
            .filter(distinctBy(new HashSet<>()))
            .limit(EXAMPLES)
            .map(line -> line.text().strip())
            .collect(Collectors.joining(" · ", " (", ")"));
  }

  private static Predicate<PdfLine> distinctBy(Set<String> seen) {
    return line -> seen.add(key(line));
  }

  /** From outside in: a line is only looked at when all beyond it are furniture. */
  private void search(Map<Integer, List<PdfLine>> byPage, boolean top) {
    Map<Integer, Integer> reached = new HashMap<>();
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<PdfLine> outermost = new ArrayList<>();
      byPage.forEach(
          (number, page) -> {
            int at = reached.getOrDefault(number, 0);
            if (at + 1 < page.size() || at == 0 && pages > 1) {
              outermost.add(page.get(top ? at : page.size() - 1 - at));
            }
          });
      for (PdfLine line : outermost) {
        if (isFurniture(line, outermost)) {
          found.add(line);
          reached.merge(line.page(), 1, Integer::sum);
        }
      }
    }
  }

  private boolean isFurniture(PdfLine line, List<PdfLine> outermost) {
    List<PdfLine> level =
        outermost.stream().filter(other -> Math.abs(other.y() - line.y()) <= SAME).toList();
    if (pages == 1) {
      return NUMBER.matcher(key(line)).matches() && isApart(line);
    }
    Map<String, Integer> says = new HashMap<>();
    level.forEach(other -> says.merge(key(other), 1, Integer::sum));
    int repeated = says.values().stream().filter(n -> n > 1).mapToInt(Integer::intValue).sum();
    boolean slot = level.size() >= 2 && level.size() >= PAGES * pages;
    boolean likeOthers = Math.abs(line.size() - usualSize(level)) < 0.5;
    return slot
        && (says.getOrDefault(key(line), 0) > 1
            || repeated >= REPEATED * level.size() && likeOthers);
  }

  private static double usualSize(List<PdfLine> level) {
    return level.stream()
        .mapToDouble(PdfLine::size)
        .sorted()
        .skip(level.size() / 2)
        .findFirst()
        .orElse(0);
  }

  /** Whether a line keeps away from the text more than the text's lines from each other. */
  private boolean isApart(PdfLine line) {
    return lines.stream()
        .filter(other -> other != line && other.page() == line.page())
        .allMatch(other -> Math.abs(other.y() - line.y()) > 2 * other.size());
  }

  /** What a line says, whatever its numbers are. */
  private static String key(PdfLine line) {
    return line.text().strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }
}
