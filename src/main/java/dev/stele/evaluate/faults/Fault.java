package dev.stele.evaluate.faults;

import dev.stele.text.Language;
import java.util.List;

/**
 * Something that was made wrong on purpose.
 *
 * @param language of the version in which it stands
 * @param sentence counted from 0 in the set's {@code sentences.LANG.txt}
 * @param checks the names of the checks that should find it, the aptest first; one is enough
 * @param faulty the words that are wrong, empty when something is missing
 * @param right what stood there before, empty when something was added
 */
public record Fault(
    Language language, int sentence, List<String> checks, String faulty, String right) {

  public Fault {
    checks = List.copyOf(checks);
  }

  /** The check that it counts for. */
  String check() {
    return checks.getFirst();
  }
}
