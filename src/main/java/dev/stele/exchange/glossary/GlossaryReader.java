package dev.stele.exchange.glossary;

import dev.stele.exchange.Documents;
import dev.stele.exchange.FileKind;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.exchange.plain.TextFile;
import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.table.Table;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads glossaries: TBX, tables of values separated by commas, semicolons or tabs, workbooks.
 *
 * @param wanted the languages that the terms are for, the source first; none for all that the file
 *     has
 * @param present the glossary to which the terms are to be added
 */
public record GlossaryReader(List<Language> wanted, Glossary present) {

  private static final Pattern ROOT = Pattern.compile("<(\\w+:)?(tbx|martif)[\\s>]");

  /** Bytes within which an XML file has begun with its root element. */
  private static final int HEAD = 8192;

  public GlossaryReader {
    wanted = List.copyOf(wanted);
  }

  /** Reads all that a file has. */
  public GlossaryReader() {
    this(List.of(), Glossary.EMPTY);
  }

  /** Whether a file is a glossary and nothing else; tables may be anything. */
  public static boolean isTerms(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return name.endsWith(".tbx") || ROOT.matcher(head.replace("\0", "")).find();
  }

  /**
   * @throws UnreadableException when the file is missing, too large, damaged or no glossary at all
   */
  public ReadGlossary read(Path file) throws UnreadableException {
    return read(file.toString(), Documents.load(file), Hints.NONE);
  }

  /**
   * @throws UnreadableException when the file is damaged, or no glossary at all
   */
  public ReadGlossary read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    Sieve sieve = new Sieve(wanted, present);
    if (bytes.length == 0) {
      throw TextFile.empty(name);
    } else if (isTerms(name, bytes)) {
      new TbxReader(name, sieve).read(bytes);
    } else {
      switch (FileKind.of(name, bytes)) {
        case SPREADSHEET -> new TermTableReader(name, sieve).read(sheet(name, bytes));
        case TABLE, PLAIN ->
            new TermTableReader(name, sieve).read(lines(Table.read(name, bytes, hints)));
        default ->
            throw new UnreadableException(
                Problem.UNKNOWN_FORMAT,
                name,
                "",
                "is not a glossary that can be read",
                "give .tbx, .csv, .tsv or .xlsx");
      }
    }
    return sieve.result();
  }

  /** What speaks against adding a concept to the present glossary. */
  public Optional<GlossaryProblem> objection(Concept concept) {
    Sieve sieve = new Sieve(wanted, present);
    sieve.add(new Entry(Place.PROJECT, concept.id(), concept.definition(), concept.terms()));
    return sieve.result().problems().stream().findFirst();
  }

  private static SortedMap<Integer, List<String>> lines(Table table) {
    SortedMap<Integer, List<String>> lines = new TreeMap<>();
    for (int i = 0; i < table.lines().size(); i++) {
      if (table.lines().get(i).stream().anyMatch(cell -> !cell.isBlank())) {
        lines.put(i + 1, table.lines().get(i));
      }
    }
    return lines;
  }

  /** The rows of the first sheet that has any. */
  private static SortedMap<Integer, List<String>> sheet(String name, byte[] bytes)
      throws UnreadableException {
    SortedMap<Integer, List<String>> lines = new TreeMap<>();
    try (SheetRows workbook = SheetRows.open(bytes)) {
      for (String sheet : workbook.names()) {
        workbook.read(sheet, (number, cells) -> take(lines, number, cells));
        if (!lines.isEmpty()) {
          return lines;
        }
      }
    } catch (IOException e) {
      throw UnreadableException.damaged(name, "spreadsheet", e);
    }
    throw TextFile.empty(name);
  }

  private static boolean take(
      SortedMap<Integer, List<String>> lines, int number, Map<Integer, SheetRows.Cell> cells) {
    List<String> line = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          while (line.size() < column) {
            line.add("");
          }
          line.add(cell.text());
        });
    if (line.stream().anyMatch(cell -> !cell.isBlank())) {
      lines.put(number, line);
    }
    return true;
  }
}
