package dev.stele.check.partners;

import dev.stele.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that versions say differently.
 *
 * @param version the version at fault
 * @param subject what this is about: what others say, else what the version at fault alone says
 * @param found what the version at fault says, nothing when it lacks something
 * @param expected what others say, nothing when the version at fault alone says something
 * @param place where in the version at fault, in UTF-16 units
 */
public record Difference<T>(
    int version, T subject, Optional<Span> found, List<Mention> expected, int place) {

  public Difference {
    expected = List.copyOf(expected);
    if (found.isEmpty() && expected.isEmpty()) {
      throw new IllegalArgumentException("nothing found and nothing expected");
    }
  }

  /** Something stands in the place of something else. */
  public boolean isWrong() {
    return found.isPresent() && !expected.isEmpty();
  }

  public boolean isMissing() {
    return found.isEmpty();
  }
}
