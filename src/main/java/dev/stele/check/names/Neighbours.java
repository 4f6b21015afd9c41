package dev.stele.check.names;

import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Mention;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words of one name that are missing together, such as “Internet Explorer”, are one difference. */
final class Neighbours {

  private Neighbours() {}

  static List<Difference<Name>> joined(List<Difference<Name>> differences) {
    List<Difference<Name>> joined = new ArrayList<>();
    for (Difference<Name> next : differences) {
      Difference<Name> last = joined.isEmpty() ? next : joined.getLast();
      if (!joined.isEmpty() && isOneName(last, next)) {
        joined.removeLast();
        joined.add(both(last, next));
      } else if (joined.stream().noneMatch(known -> isRepeated(known, next))) {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean isOneName(Difference<Name> last, Difference<Name> next) {
    return last.isMissing()
        && next.isMissing()
        && last.version() == next.version()
        && last.expected().size() == next.expected().size()
        && touches(last.expected().getFirst(), next.expected().getFirst());
  }

  private static boolean touches(Mention last, Mention next) {
    return last.version() == next.version() && next.span().start() == last.span().end() + 1;
  }

  private static boolean isRepeated(Difference<Name> known, Difference<Name> next) {
    return known.isMissing()
        && next.isMissing()
        && known.version() == next.version()
        && known.subject().known().isEmpty()
        && known.subject().voice().equals(next.subject().voice());
  }

  private static Difference<Name> both(Difference<Name> last, Difference<Name> next) {
    List<Mention> expected = new ArrayList<>();
    for (int i = 0; i < last.expected().size(); i++) {
      Mention first = last.expected().get(i);
      Mention second = next.expected().get(i);
      expected.add(touches(first, second) ? both(first, second) : first);
    }
    return new Difference<>(last.version(), last.subject(), last.found(), expected, last.place());
  }

  private static Mention both(Mention first, Mention second) {
    return new Mention(first.version(), new Span(first.span().start(), second.span().end()));
  }
}
