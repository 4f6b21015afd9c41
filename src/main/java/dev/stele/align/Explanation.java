package dev.stele.align;

import java.util.List;

/**
 * Why a row is aligned as it is: the evidence for and against, strongest first, and the best
 * alternatives, likeliest first, at most two.
 */
public record Explanation(List<Evidence> evidence, List<Alternative> alternatives) {

  public Explanation {
    evidence = List.copyOf(evidence);
    alternatives = List.copyOf(alternatives);
  }
}
