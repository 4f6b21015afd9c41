package dev.stele.exchange.marks;

import dev.stele.text.Multitext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The language tags by which a file names the versions. */
public final class Tags {

  private Tags() {}

  /**
   * The tags of the versions, in order.
   *
   * @throws IllegalArgumentException when two versions share a tag, for then it names neither
   */
  public static List<String> distinct(Multitext text) {
    Set<String> seen = new HashSet<>();
    return text.versions().stream()
        .map(version -> version.language().tag())
        .peek(
            tag -> {
              if (!seen.add(tag)) {
                throw new IllegalArgumentException(
                    "two versions are both '"
                        + tag
                        + "'; give one another tag, such as "
                        + tag
                        + "-x-second");
              }
            })
        .toList();
  }
}
