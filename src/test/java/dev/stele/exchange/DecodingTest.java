package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodingTest {

  private static final String RUSSIAN =
      "Утром пошёл дождь. «Возьми зонт», — сказала она. Мы вышли в 8 часов.";
  private static final String SHORT_RUSSIAN = "Глава первая";
  private static final String SHOUTED_RUSSIAN = "ДОГОВОР О ДРУЖБЕ";
  private static final String KOREAN = "아침에 비가 내렸다. “우산을 가져가.” 그녀가 말했다. 우리는 8시에 나갔다.";
  private static final String SHORT_KOREAN = "제1장";

  private final Documents documents = new Documents();

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsRussianWhateverItsEncoding(String charset) throws Exception {
    String text = charset.equals("ISO-8859-5") ? RUSSIAN.replaceAll("[«»—]", "-") : RUSSIAN;
    text = charset.equals("KOI8-R") ? text.replaceAll("[«»—]", "-") : text;
    assertThat(texts(text.getBytes(charset), Hints.of(Language.RUSSIAN))).containsExactly(text);
    assertThat(texts(text.getBytes(charset), Hints.NONE)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void readsShortRussianOnTheWordOfItsLanguage(String charset) throws Exception {
    for (String text : List.of(SHORT_RUSSIAN, SHOUTED_RUSSIAN)) {
      assertThat(texts(text.getBytes(charset), Hints.of(Language.RUSSIAN))).containsExactly(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-KR", "x-windows-949", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsKoreanWhateverItsEncoding(String charset) throws Exception {
    assertThat(texts(KOREAN.getBytes(charset), Hints.of(Language.KOREAN))).containsExactly(KOREAN);
    assertThat(texts(KOREAN.getBytes(charset), Hints.NONE)).containsExactly(KOREAN);
  }

  @Test
  void readsSyllablesThatOnlyTheWindowsCodePageHas() throws Exception {
    String text = "그는 펲시를 똠방각하라고 불렀다. 뷁.";
    Document read = documents.read("a.txt", text.getBytes("x-windows-949"), korean());
    assertThat(read.paragraphs()).containsExactly(Paragraph.of(text));
    assertThat(read.charset()).isEqualTo("x-windows-949");
  }

  @Test
  void readsAShortKoreanHeadingOnTheWordOfItsLanguage() throws Exception {
    assertThat(texts(SHORT_KOREAN.getBytes("EUC-KR"), korean())).containsExactly(SHORT_KOREAN);
  }

  @Test
  void saysWhichEncodingItGuessed() throws Exception {
    Document read = documents.read("a.txt", RUSSIAN.getBytes("windows-1251"), Hints.NONE);
    assertThat(read.charset()).isEqualTo("windows-1251");
    assertThat(read.remarks())
        .containsExactly(new Remark(Remark.Kind.ENCODING_GUESSED, "windows-1251"));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Déjà vu à l’école ; l’été fut long., windows-1252",
    "pl, Zażółć gęślą jaźń., windows-1250"
  })
  void readsLatinScripts(String language, String text, String charset) throws Exception {
    assertThat(texts(text.getBytes(charset), Hints.of(new Language(language))))
        .containsExactly(text);
  }

  @Test
  void readsEnglishWithCurlyQuotesThoughNobodyNamesItsLanguage() throws Exception {
    String text = "“Don’t go,” she said — and left the café.";
    assertThat(texts(text.getBytes("windows-1252"), Hints.NONE)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void takesAByteOrderMarkForNoText(String charset) throws Exception {
    byte[] bytes = ("\uFEFF" + KOREAN).getBytes(Charset.forName(charset));
    assertThat(texts(bytes, Hints.NONE)).containsExactly(KOREAN);
  }

  @Test
  void refusesUtf8ThatIsDamagedAndNamesTheLine() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((RUSSIAN + "\n\n" + RUSSIAN).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xD0);
    assertThatThrownBy(() -> texts(bytes.toByteArray(), Hints.NONE))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.txt, line 3: byte 0xD0 is not UTF-8; ");
  }

  @Test
  void refusesTheChosenEncodingWhereItDoesNotFit() {
    Hints chosen = Hints.NONE.withCharset(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> texts(RUSSIAN.getBytes("windows-1251"), chosen))
        .hasMessageContaining("line 1")
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void refusesAChosenEncodingThatWouldGarbleUtf8() {
    Hints chosen = Hints.NONE.withCharset(Charset.forName("windows-1251"));
    assertThatThrownBy(() -> texts(RUSSIAN.getBytes(StandardCharsets.UTF_8), chosen))
        .hasMessage(
            "a.txt: is UTF-8, not windows-1251; choose UTF-8 or leave the encoding to be found out");
  }

  @Test
  void takesTheChosenEncodingAtItsWord() throws Exception {
    Hints chosen = new Hints(Optional.of(Language.RUSSIAN), Optional.of(Charset.forName("KOI8-R")));
    assertThat(texts("Да".getBytes("KOI8-R"), chosen)).containsExactly("Да");
  }

  @Test
  void refusesWhatIsNotText() {
    byte[] picture = new byte[3000];
    new java.util.Random(7).nextBytes(picture);
    assertThatThrownBy(() -> texts(picture, korean()))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableException.class))
        .extracting(UnreadableException::problem)
        .isEqualTo(Problem.NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void refusesAnEmptyFile(String text) {
    assertThatThrownBy(() -> texts(text.getBytes(StandardCharsets.UTF_8), Hints.NONE))
        .hasMessage("a.txt: is empty; give a file that holds text");
  }

  @Test
  void composesSplitJamoAndAccentsAndSaysSo() throws Exception {
    String split = java.text.Normalizer.normalize(KOREAN, java.text.Normalizer.Form.NFD);
    Document read =
        documents.read("a.txt", (split + "\nok").getBytes(StandardCharsets.UTF_8), korean());
    assertThat(read.paragraphs().getFirst().text()).isEqualTo(KOREAN);
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.COMPOSED, "1"));
  }

  @Test
  void leavesOutControlCharactersAndSaysSo() throws Exception {
    Document read =
        documents.read("a.txt", "a\u0007b\u001A".getBytes(StandardCharsets.UTF_8), Hints.NONE);
    assertThat(read.paragraphs()).containsExactly(Paragraph.of("ab"));
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.CONTROLS_DROPPED, "1"));
  }

  private static Hints korean() {
    return Hints.of(Language.KOREAN);
  }

  private List<String> texts(byte[] bytes, Hints hints) throws UnreadableException {
    return documents.read("a.txt", bytes, hints).paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }
}
