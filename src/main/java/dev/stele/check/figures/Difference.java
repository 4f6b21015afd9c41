package dev.stele.check.figures;

import dev.stele.lexicon.figures.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Something that versions say differently.
 *
 * @param version the version at fault
 * @param found what it says there, nothing when it lacks something
 * @param expected what others say, nothing when the version at fault alone says something
 * @param place where in the version at fault, in UTF-16 units
 */
record Difference(int version, Optional<Figure> found, List<Mention> expected, int place) {

  Difference {
    expected = List.copyOf(expected);
    if (found.isEmpty() && expected.isEmpty()) {
      throw new IllegalArgumentException("nothing found and nothing expected");
    }
  }

  boolean isWrong() {
    return found.isPresent() && !expected.isEmpty();
  }

  /** The figure that tells what this is about: what was expected, else what was found. */
  Figure subject() {
    return expected.isEmpty() ? found.orElseThrow() : expected.getFirst().figure();
  }
}
