package dev.stele.align.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.segment.Atom;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoundariesTest {

  private static final Atom FIRST = new Atom("Press the key", "", Start.PARAGRAPH, 1);

  @Test
  void hopelessBoundariesAreClosed() {
    assertThat(open(FIRST, doubtful("of the door.", 0.01), doubtful("Then go.", 0.9)))
        .containsExactly("Press the key of the door.", "Then go.");
  }

  @Test
  void aStopByItselfEndsWhatStandsBeforeIt() {
    assertThat(open(FIRST, doubtful(".", 0.6), doubtful("Then go.", 0.9)))
        .containsExactly("Press the key .", "Then go.");
  }

  @Test
  void whatWasASentenceStaysOne() {
    assertThat(open(FIRST, new Atom("* * *", " ", Start.SENTENCE, 1)))
        .containsExactly("Press the key", "* * *");
  }

  @Test
  void doubtsThatAreAllAlikeAreNotAllKept() {
    List<Atom> atoms = new ArrayList<>(List.of(FIRST));
    atoms.addAll(Collections.nCopies(50_000, doubtful("word", 0.2)));

    assertThat(Boundaries.open(atoms)).hasSizeLessThan(10_000);
  }

  @Test
  void decidedBoundariesAreCertain() {
    List<Atom> atoms =
        Boundaries.decided(List.of(FIRST, doubtful("of the door.", 0.4), doubtful("Go.", 0.6)));

    assertThat(atoms).extracting(Atom::text).containsExactly("Press the key of the door.", "Go.");
    assertThat(atoms).extracting(Atom::boundary).containsOnly(1.0);
  }

  @Test
  void withoutParagraphsSentencesStay() {
    assertThat(Boundaries.withoutParagraphs(List.of(FIRST, FIRST)))
        .extracting(Atom::start)
        .containsOnly(Start.SENTENCE);
  }

  private static List<String> open(Atom... atoms) {
    return Boundaries.open(List.of(atoms)).stream().map(Atom::text).toList();
  }

  private static Atom doubtful(String text, double boundary) {
    return new Atom(text, " ", Start.SENTENCE, boundary);
  }
}
