package dev.stele.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Mention;
import dev.stele.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NeighboursTest {

  private static Difference<Name> missing(Mention... expected) {
    Name name = new Name(expected[0].span(), 0, Optional.empty(), Voice.SILENT, false);
    return new Difference<>(2, name, Optional.empty(), List.of(expected), 0);
  }

  private static Mention at(int version, int start, int end) {
    return new Mention(version, new Span(start, end));
  }

  @Test
  void wordsOfOneNameAreOneDifference() {
    List<Difference<Name>> joined =
        Neighbours.joined(
            List.of(missing(at(0, 0, 8), at(1, 4, 12)), missing(at(0, 9, 17), at(1, 13, 20))));

    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().expected()).containsExactly(at(0, 0, 17), at(1, 4, 20));
  }

  @Test
  void aVersionThatHasTheWordsInAnotherOrderKeepsTheFirst() {
    List<Difference<Name>> joined =
        Neighbours.joined(
            List.of(missing(at(0, 0, 8), at(1, 13, 20)), missing(at(0, 9, 17), at(1, 4, 12))));

    assertThat(joined.getFirst().expected()).containsExactly(at(0, 0, 17), at(1, 13, 20));
  }
}
