package dev.stele.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Hints;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GlossaryFormatTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new Concept(
                  "treaty",
                  "an agreement between states; \"in writing\", say",
                  List.of(
                      new GlossaryTerm(Language.ENGLISH, "treaty"),
                      term(Language.ENGLISH, "pact; old", Use.ADMITTED, "only in names"),
                      term(Language.ENGLISH, "deal\\;", Use.FORBIDDEN, "slang; never"),
                      new GlossaryTerm(Language.RUSSIAN, "договор"),
                      new GlossaryTerm(Language.KOREAN, "조약"))),
              new Concept(
                  "two",
                  "",
                  List.of(
                      new GlossaryTerm(Language.ENGLISH, "aid & <assistance>"),
                      new GlossaryTerm(Language.ENGLISH, "=SUM(A1)"),
                      term(Language.RUSSIAN, "-помощь", Use.ADMITTED, ""))),
              new Concept(
                  "three",
                  "",
                  List.of(term(Language.RUSSIAN, "всестороннее", Use.FORBIDDEN, "")))));

  private static GlossaryTerm term(Language language, String text, Use use, String note) {
    return new GlossaryTerm(language, text, use, note);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TBX_CORE")
  void comesBackAsItWas(GlossaryFormat format) throws IOException {
    assertThat(back(format, GLOSSARY)).isEqualTo(new ReadGlossary(GLOSSARY, List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyGlossaryIsWritten(GlossaryFormat format) throws IOException {
    assertThat(written(format, Glossary.EMPTY)).isNotNull();
  }

  @Test
  void coreLeavesOutWhatItWouldTurnIntoItsContrary() throws IOException {
    Glossary read = back(GlossaryFormat.TBX_CORE, GLOSSARY).glossary();
    assertThat(read.concepts()).hasSize(2);
    assertThat(read.concepts().getFirst().terms(Language.ENGLISH))
        .extracting(GlossaryTerm::text)
        .containsExactly("treaty", "pact; old");
  }

  @Test
  void conceptsWithoutANameGetOneThatXmlAllows() throws IOException {
    Glossary nameless =
        new Glossary(
            List.of(
                Concept.of(new GlossaryTerm(Language.ENGLISH, "one")),
                new Concept("12", "", List.of(new GlossaryTerm(Language.ENGLISH, "two"))),
                new Concept("12", "", List.of(new GlossaryTerm(Language.ENGLISH, "three")))));
    assertThat(back(GlossaryFormat.TBX, nameless).glossary().concepts())
        .extracting(Concept::id)
        .containsExactly("c1", "c12", "c12-1");
  }

  @Test
  void csvBeginsWithAByteOrderMarkWhereItIsForExcel() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GlossaryFormat.CSV.write(GLOSSARY, true, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFid,en,en admitted");
    assertThat(new GlossaryReader().read("a.csv", out.toByteArray(), Hints.NONE).glossary())
        .isEqualTo(GLOSSARY);
  }

  private static ReadGlossary back(GlossaryFormat format, Glossary glossary) throws IOException {
    return new GlossaryReader()
        .read("a." + format.extension(), written(format, glossary), Hints.NONE);
  }

  private static byte[] written(GlossaryFormat format, Glossary glossary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(glossary, false, out);
    return out.toByteArray();
  }
}
