package dev.stele.exchange.table;

import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.plain.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a table, line by line; lines may differ in length.
 *
 * @param charset the encoding that was found, {@code ""} where a file has none
 */
public record Table(List<List<String>> lines, String charset) {

  private static final String FORMULA_STARTS = "=+-@\t\r'";

  /** Lines by which the separator is told. */
  private static final int SAMPLE = 50;

  public Table {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /**
   * Reads values separated by commas, semicolons or tabs.
   *
   * @throws UnreadableException when the file is no text, or its quotes do not close
   */
  public static Table read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    TextFile file = TextFile.read(name, bytes, hints);
    char separator = separator(file.text());
    List<List<String>> lines =
        separator == '\t' && isPlain(file.text())
            ? tabbed(file.text())
            : quoted(name, file.text(), separator);
    return new Table(lines, file.charset().name());
  }

  /** The separator that the lines of the beginning have most evenly. */
  private static char separator(String text) {
    List<String> sample = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    for (char candidate : new char[] {'\t', ';', ','}) {
      long first = count(sample.getFirst(), candidate);
      if (first > 0 && (candidate == ',' || hasEverywhere(sample, candidate, first))) {
        return candidate;
      }
    }
    return text.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static boolean hasEverywhere(List<String> sample, char separator, long first) {
    long even = sample.stream().filter(line -> count(line, separator) >= first).count();
    return even * 2 >= sample.size();
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /**
   * Whether tabs alone part the cells: all lines have as many, so no quoted line break is there.
   */
  private static boolean isPlain(String text) {
    return text.lines().mapToLong(line -> count(line, '\t')).distinct().count() == 1;
  }

  private static List<List<String>> tabbed(String text) {
    return text.lines().map(line -> List.of(line.split("\t", -1))).map(Table::unquoted).toList();
  }

  /** Excel quotes a cell that has a quote in it, and doubles that. */
  private static List<String> unquoted(List<String> cells) {
    return cells.stream()
        .map(
            cell ->
                cell.length() > 3
                        && cell.startsWith("\"")
                        && cell.endsWith("\"")
                        && cell.contains("\"\"")
                        && !cell.substring(1, cell.length() - 1).replace("\"\"", "").contains("\"")
                    ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                    : cell)
        .toList();
  }

  private static List<List<String>> quoted(String name, String text, char separator)
      throws UnreadableException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(false)
            .get();
    List<List<String>> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord line : parser) {
        lines.add(line.stream().map(Table::unguarded).toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          "row " + (lines.size() + 1),
          "a cell begins with a quote that does not end",
          "mend it there, or save the table anew");
    }
    return lines;
  }

  /** An apostrophe keeps spreadsheets from taking a text for a formula. */
  private static String unguarded(String cell) {
    return cell.length() > 1
            && cell.charAt(0) == '\''
            && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
