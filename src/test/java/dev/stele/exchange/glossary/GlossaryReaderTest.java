package dev.stele.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.glossary.GlossaryProblem.Kind;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import dev.stele.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class GlossaryReaderTest {

  private static final GlossaryTerm TREATY = new GlossaryTerm(Language.ENGLISH, "treaty");
  private static final GlossaryTerm CONTRACT = new GlossaryTerm(Language.RUSSIAN, "договор");

  @Test
  void firstTermOfACellIsToUseAndTheOthersWillDo() throws IOException {
    assertThat(csv("English,Russian,ru forbidden\nmutual aid; assistance,помощь,подмога\n"))
        .isEqualTo(
            good(
                Concept.of(
                    new GlossaryTerm(Language.ENGLISH, "mutual aid"),
                    new GlossaryTerm(Language.ENGLISH, "assistance", Use.ADMITTED, ""),
                    new GlossaryTerm(Language.RUSSIAN, "помощь"),
                    new GlossaryTerm(Language.RUSSIAN, "подмога", Use.FORBIDDEN, ""))));
  }

  @Test
  void encodingAndSeparatorAreFoundOut() throws IOException {
    byte[] bytes =
        "en;ru\ntreaty;договор\nmutual assistance;взаимная помощь\nSecurity Council;Совет Безопасности\n"
            .getBytes(Charset.forName("windows-1251"));
    Glossary read = new GlossaryReader().read("a.csv", bytes, Hints.NONE).glossary();
    assertThat(read.concepts()).hasSize(3).first().isEqualTo(Concept.of(TREATY, CONTRACT));
  }

  @Test
  void rowsOfAWorkbookAreNamedAsPeopleSeeThem() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      String[][] lines = {{}, {"en", "ru"}, {}, {"treaty", "договор"}, {"treaty", "пакт"}};
      for (int r = 0; r < lines.length; r++) {
        for (int c = 0; c < lines[r].length; c++) {
          (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(lines[r][c]);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      ReadGlossary read = new GlossaryReader().read("a.xlsx", out.toByteArray(), Hints.NONE);
      assertThat(read.glossary().concepts()).containsExactly(Concept.of(TREATY, CONTRACT));
      assertThat(lines(read))
          .containsExactly(
              "row 5: “treaty” is “пакт” here and “договор” in row 4; keep one, put both into one"
                  + " entry, or define both when they are different things");
    }
  }

  @Test
  void duplicatesContradictionsAndEmptyEntriesAreLeftOutAndTold() throws IOException {
    ReadGlossary read =
        csv(
            "en,ru,ru forbidden,Colour\ntreaty,договор,,\nTreaty,Договор,,\ntreaty,пакт,,\n,,,red\n"
                + "aid,помощь,Помощь,\ntreaty,,договор,\n");
    assertThat(read.glossary().concepts()).containsExactly(Concept.of(TREATY, CONTRACT));
    assertThat(read.problems())
        .extracting(p -> p.place().number(), GlossaryProblem::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, Kind.COLUMN),
            org.assertj.core.groups.Tuple.tuple(3, Kind.DUPLICATE),
            org.assertj.core.groups.Tuple.tuple(4, Kind.CONTRADICTION),
            org.assertj.core.groups.Tuple.tuple(5, Kind.EMPTY),
            org.assertj.core.groups.Tuple.tuple(6, Kind.FORBIDDEN),
            org.assertj.core.groups.Tuple.tuple(7, Kind.FORBIDDEN));
  }

  @Test
  void twoTermsMayHaveOneRenderingAndOneMayHaveTwoMeanings() throws IOException {
    assertThat(csv("en,ru\nagreement,соглашение\naccord,соглашение\n").problems()).isEmpty();
    assertThat(csv("en,ru,definition\nbank,берег,of a river\nbank,банк,for money\n").problems())
        .isEmpty();
  }

  @Test
  void whatThePresentGlossarySaysOtherwiseIsAContradiction() throws IOException {
    GlossaryReader reader =
        new GlossaryReader(
            List.of(Language.ENGLISH, Language.RUSSIAN),
            new Glossary(List.of(Concept.of(TREATY, CONTRACT))));
    ReadGlossary read = reader.read("a.csv", "en,ru\ntreaty,пакт\n".getBytes(UTF_8), Hints.NONE);
    assertThat(lines(read).getFirst())
        .startsWith("row 2: “treaty” is “пакт” here and “договор” in the project’s glossary");
  }

  @Test
  void languagesThatAreNotWantedAreToldOnceAndLeftOut() throws IOException {
    GlossaryReader reader =
        new GlossaryReader(List.of(Language.ENGLISH, Language.RUSSIAN), Glossary.EMPTY);
    ReadGlossary read =
        reader.read(
            "a.csv",
            "en,de,ru-RU\ntreaty,Vertrag,договор\naid,Hilfe,помощь".getBytes(UTF_8),
            Hints.NONE);
    assertThat(read.glossary().concepts().getFirst()).isEqualTo(Concept.of(TREATY, CONTRACT));
    assertThat(read.faults()).isEmpty();
    assertThat(lines(read).getFirst())
        .startsWith("row 2: there is no version in German, in which 2 terms are; ");
  }

  @Test
  void aTableWithoutLanguagesIsRefused() {
    assertThatThrownBy(() -> csv("term,meaning\ntreaty,договор\n"))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "a.csv, row 1: names no language as the head of a column (term, meaning); head each"
                + " column of terms with its language, such as en or Russian");
  }

  @Test
  void oldTbxIsReadWithItsNotesAndStatuses() throws IOException {
    String martif =
        """
        <?xml version="1.0"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
        </fileDesc></martifHeader><text><body>
        <termEntry id="e1"><descripGrp><descrip type="definition">between <hi>states</hi></descrip>
          </descripGrp>
          <langSet xml:lang="en"><ntig><termGrp><term>treaty</term>
            <termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
          <langSet xml:lang="ru"><tig><term>договор</term></tig>
            <tig><term>трактат</term>
              <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
              <note>before 1917</note></tig></langSet>
          <langSet xml:lang="no language"><tig><term>x</term></tig></langSet>
        </termEntry></body></text></martif>
        """;
    ReadGlossary read = new GlossaryReader().read("a.xml", martif.getBytes(UTF_8), Hints.NONE);
    assertThat(read.glossary().concepts())
        .containsExactly(
            new Concept(
                "e1",
                "between states",
                List.of(
                    TREATY,
                    CONTRACT,
                    new GlossaryTerm(Language.RUSSIAN, "трактат", Use.FORBIDDEN, "before 1917"))));
    assertThat(lines(read))
        .containsExactly(
            "line 13: “no language” is no language; its terms were not read; use a tag such as en,"
                + " ru or ko-KP");
  }

  @Test
  void damagedXmlNamesTheLine() {
    assertThatThrownBy(
            () ->
                new GlossaryReader()
                    .read("a.tbx", "<tbx>\n<text></tbx>".getBytes(UTF_8), Hints.NONE))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.tbx: is a damaged TBX file (its XML is damaged in line 2)");
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static ReadGlossary csv(String text) throws IOException {
    return new GlossaryReader().read("a.csv", text.getBytes(UTF_8), Hints.NONE);
  }

  private static ReadGlossary good(Concept... concepts) {
    return new ReadGlossary(new Glossary(List.of(concepts)), List.of());
  }

  private static List<String> lines(ReadGlossary read) {
    return read.problems().stream()
        .map(problem -> problem.line(new Wording(), Locale.ENGLISH))
        .toList();
  }
}
