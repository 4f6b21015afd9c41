package dev.stele.exchange.glossary;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.glossary.GlossaryProblem.Kind;
import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.exchange.glossary.TermColumns.Part;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Reads a glossary from a table: a row a concept, a column or several a language. In a column of
 * terms the first of a cell is the one to use, the others will do; where there is a column for
 * those, all are to be used.
 */
final class TermTableReader {

  private final String name;
  private final Sieve sieve;

  TermTableReader(String name, Sieve sieve) {
    this.name = name;
    this.sieve = sieve;
  }

  /**
   * @param lines the cells by the row's number, counted from 1
   */
  void read(SortedMap<Integer, List<String>> lines) throws UnreadableException {
    Iterator<Map.Entry<Integer, List<String>>> rows = lines.entrySet().iterator();
    Map.Entry<Integer, List<String>> first = rows.next();
    TermColumns columns = new TermColumns(first.getValue());
    if (columns.languages().isEmpty()) {
      throw new UnreadableException(
          Problem.NO_SUCH_LANGUAGE,
          name,
          "row " + first.getKey(),
          "names no language as the head of a column (" + String.join(", ", first.getValue()) + ")",
          "head each column of terms with its language, such as en or Russian");
    }
    Place head = new Place(true, first.getKey());
    for (String unknown : columns.unknown()) {
      sieve.problem(GlossaryProblem.of(head, Kind.COLUMN, unknown));
    }
    while (rows.hasNext()) {
      Map.Entry<Integer, List<String>> row = rows.next();
      if (row.getValue().stream().anyMatch(cell -> !cell.isBlank())) {
        sieve.add(entry(new Place(true, row.getKey()), row.getValue(), columns));
      }
    }
  }

  private static Entry entry(Place place, List<String> line, TermColumns columns) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (Language language : columns.languages()) {
      Iterator<String> notes = columns.texts(line, language, Part.NOTE).iterator();
      boolean allPreferred = columns.has(language, Part.ADMITTED);
      for (Part part : List.of(Part.TERMS, Part.ADMITTED, Part.FORBIDDEN)) {
        Use use = part.use().orElse(Use.PREFERRED);
        for (String text : columns.texts(line, language, part)) {
          if (!text.isEmpty()) {
            terms.add(new GlossaryTerm(language, text, use, notes.hasNext() ? notes.next() : ""));
            use = use == Use.PREFERRED && !allPreferred ? Use.ADMITTED : use;
          }
        }
      }
    }
    return new Entry(place, columns.id(line), columns.definition(line), terms);
  }
}
