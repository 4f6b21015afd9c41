package dev.stele.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.glossary.Concept;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import dev.stele.workbench.terms.ConceptDraft.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConceptDraftTest {

  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN);

  private static final Concept CONCEPT =
      new Concept(
          "c7",
          "between states",
          List.of(
              new GlossaryTerm(Language.ENGLISH, "treaty; pact", Use.PREFERRED, "formal"),
              new GlossaryTerm(Language.ENGLISH, "deal", Use.FORBIDDEN, "slang"),
              new GlossaryTerm(Language.RUSSIAN, "договор", Use.ADMITTED, ""),
              new GlossaryTerm(Language.KOREAN, "조약")));

  @Test
  void whatIsNotChangedStaysAsItWas() {
    assertThat(ConceptDraft.of(LANGUAGES, CONCEPT).concept(Optional.of(CONCEPT))).hasValue(CONCEPT);
  }

  @Test
  void fieldsMakeTerms() {
    ConceptDraft draft =
        new ConceptDraft(
            Map.of(Language.ENGLISH, new Fields("aid; assistance ;", "help", "alms; aid", "n")),
            " ");
    assertThat(draft.concept(Optional.empty()))
        .hasValue(
            Concept.of(
                new GlossaryTerm(Language.ENGLISH, "aid", Use.PREFERRED, "n"),
                new GlossaryTerm(Language.ENGLISH, "assistance"),
                new GlossaryTerm(Language.ENGLISH, "help", Use.ADMITTED, ""),
                new GlossaryTerm(Language.ENGLISH, "alms", Use.FORBIDDEN, "")));
  }

  @Test
  void withoutATermThereIsNoConcept() {
    assertThat(ConceptDraft.of(LANGUAGES, Map.of()).concept(Optional.empty())).isEmpty();
  }

  @Test
  void aVariantOfALanguageKeepsTheTermsOfItsBase() {
    Language north = new Language("ko-KP");
    assertThat(ConceptDraft.of(List.of(north), CONCEPT).concept(Optional.of(CONCEPT)).orElseThrow())
        .extracting(concept -> concept.terms(north))
        .isEqualTo(List.of(new GlossaryTerm(Language.KOREAN, "조약")));
  }
}
