package dev.stele.glossary.candidates;

import java.util.List;
import java.util.Map;

/**
 * Texts of several versions that may be a term.
 *
 * @param terms by version, as they mostly stand in the text
 * @param count the rows in which they stand together
 * @param share of the rows that have one of them, those that have the partner too, 0..1; of the
 *     weakest pair and direction
 * @param rows the positions of some of these rows
 */
public record Candidate(Map<Integer, String> terms, int count, double share, List<Integer> rows) {

  public Candidate {
    terms = Map.copyOf(terms);
    rows = List.copyOf(rows);
  }
}
