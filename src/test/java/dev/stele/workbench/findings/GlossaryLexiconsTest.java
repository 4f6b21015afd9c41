package dev.stele.workbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GlossaryLexiconsTest {

  private final GlossaryLexicons lexicons = new GlossaryLexicons();

  private static Glossary glossary(String term) {
    return new Glossary(List.of(Concept.of(new GlossaryTerm(Language.ENGLISH, term))));
  }

  @Test
  void equalGlossariesShareTheirLexicons() {
    assertThat(lexicons.of(glossary("a"))).isSameAs(lexicons.of(glossary("a")));
    assertThat(lexicons.of(glossary("a"))).isNotSameAs(lexicons.of(glossary("b")));
  }

  @Test
  void theOneUsedLongestAgoIsForgotten() {
    var first = lexicons.of(glossary("a"));
    List.of("b", "c", "d").forEach(term -> lexicons.of(glossary(term)));
    assertThat(lexicons.of(glossary("a"))).isSameAs(first);
    lexicons.of(glossary("e"));
    assertThat(lexicons.of(glossary("a"))).isSameAs(first);
    List.of("b", "c", "d", "e").forEach(term -> lexicons.of(glossary(term)));
    assertThat(lexicons.of(glossary("a"))).isNotSameAs(first);
  }
}
