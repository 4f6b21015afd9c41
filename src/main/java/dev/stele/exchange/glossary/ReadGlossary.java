package dev.stele.exchange.glossary;

import dev.stele.glossary.Glossary;
import java.util.List;

/**
 * What a glossary's file gave: the concepts that are good, and what is wrong with the rest, which
 * is left out of them. Whoever asked decides whether the good part alone is taken.
 */
public record ReadGlossary(Glossary glossary, List<GlossaryProblem> problems) {

  public ReadGlossary {
    problems = List.copyOf(problems);
  }

  /** Those for which an entry or a term was left out although it speaks of wanted languages. */
  public List<GlossaryProblem> faults() {
    return problems.stream()
        .filter(problem -> problem.kind() != GlossaryProblem.Kind.FOREIGN)
        .toList();
  }
}
