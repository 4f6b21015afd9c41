package dev.stele.workbench.reviewed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.workbench.reviewed.Wordwise.Kind;
import dev.stele.workbench.reviewed.Wordwise.Stretch;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class WordwiseTest {

  @Test
  void tellsWhichWordsAreOthers() {
    assertThat(Wordwise.of("We left at noon.", "We left early."))
        .containsExactly(
            new Stretch(Kind.BOTH, "We left "),
            new Stretch(Kind.BEFORE, "at noon."),
            new Stretch(Kind.AFTER, "early."));
  }

  @Property(tries = 200, seed = "2026")
  void eachTextIsThereWhole(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String other) {
    String before = String.join(" ", one.split(""));
    String after = String.join(" ", other.split(""));
    assertThat(text(before, after, Kind.AFTER)).isEqualTo(before);
    assertThat(text(before, after, Kind.BEFORE)).isEqualTo(after);
  }

  private static String text(String before, String after, Kind without) {
    return Wordwise.of(before, after).stream()
        .filter(stretch -> stretch.kind() != without)
        .map(Stretch::text)
        .collect(Collectors.joining());
  }
}
