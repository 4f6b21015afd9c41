package dev.stele.project.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Span;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TrigramsTest {

  @Property
  void everyPartOfASentenceMayBeThereInAnyCase(@ForAll("sentences") String sentence) {
    State state = State.of(Multitexts.of(Multitexts.row("other", sentence, "другое")));
    for (int from = 0; from < sentence.length(); from++) {
      String part = sentence.substring(from);

      assertThat(state.mayHave(part)).containsExactly(new Span(0, 1));
      assertThat(state.mayHave(swapped(part))).containsExactly(new Span(0, 1));
    }
  }

  @Test
  void stretchesWithoutAPartOfTheTextAreLeftOut() {
    Multitext text =
        Multitexts.of(
            IntStream.range(0, 2000)
                .mapToObj(i -> Multitexts.row(i == 700 ? "a lighthouse" : "the sea", "море", "바다"))
                .toArray(String[][]::new));
    State state = State.of(text);

    assertThat(state.mayHave("LIGHTHOUSE"))
        .singleElement()
        .satisfies(span -> assertThat(700).isBetween(span.start(), span.end() - 1));
    assertThat(state.mayHave("маяк")).isEmpty();
    assertThat(state.mayHave("바다")).hasSizeGreaterThan(1);
  }

  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      swapped.append(
          Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }
    return swapped.toString();
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.strings()
        .withChars("abzABZ .,1９ёЁжЖ가힣ßﬁİıΣσς")
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(text -> !text.isBlank());
  }
}
