package dev.stele.check.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Cuts a clause out of a text or puts one in: from a fifth to three fifths of its words between
 * punctuation marks, or half of them where there are none.
 */
final class Clauses {

  private static final Pattern EDGE = Pattern.compile(".*[,;:.!?»”)]");
  private static final int FEWEST_WORDS = 4;

  private final Random random;

  private record Words(List<String> all) {
    static Words of(String text) {
      return new Words(Arrays.asList(text.split(" ")));
    }

    String join(int from, int to, List<String> instead) {
      List<String> words = new ArrayList<>(all.subList(0, from));
      words.addAll(instead);
      words.addAll(all.subList(to, all.size()));
      return String.join(" ", words);
    }
  }

  private record Clause(int from, int to) {}

  Clauses(Random random) {
    this.random = random;
  }

  /** The text without one of its clauses; empty for a text of a few words. */
  Optional<String> without(String text) {
    Words words = Words.of(text);
    return any(words).map(clause -> words.join(clause.from(), clause.to(), List.of()));
  }

  /** The text with a clause of another; empty when one of both has a few words only. */
  Optional<String> with(String text, String other) {
    Words words = Words.of(text);
    Words others = Words.of(other);
    return any(words)
        .map(Clause::to)
        .flatMap(
            at ->
                any(others)
                    .map(foreign -> others.all().subList(foreign.from(), foreign.to()))
                    .map(clause -> words.join(at, at, clause)));
  }

  private Optional<Clause> any(Words words) {
    List<Clause> clauses = clauses(words.all());
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(clauses.get(random.nextInt(clauses.size())));
  }

  private static List<Clause> clauses(List<String> words) {
    int all = words.size();
    List<Clause> clauses = new ArrayList<>();
    if (all < FEWEST_WORDS) {
      return clauses;
    }
    List<Integer> edges = new ArrayList<>(List.of(0));
    for (int i = 1; i < all; i++) {
      if (EDGE.matcher(words.get(i - 1)).matches()) {
        edges.add(i);
      }
    }
    edges.add(all);
    for (int from : edges) {
      for (int to : edges) {
        int length = to - from;
        if (length >= 2 && 5 * length >= all && 5 * length <= 3 * all) {
          clauses.add(new Clause(from, to));
        }
      }
    }
    return clauses.isEmpty() ? List.of(new Clause(0, all / 2), new Clause(all / 2, all)) : clauses;
  }
}
