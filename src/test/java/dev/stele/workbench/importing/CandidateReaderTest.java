package dev.stele.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Hints.Keep;
import dev.stele.segment.LanguageDetector;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CandidateReaderTest {

  private static final Charset CP1251 = Charset.forName("windows-1251");

  private final CandidateReader reader =
      new CandidateReader(new LanguageDetector(), new Segmenters());

  @Test
  void showsTheFirstSentences() {
    Candidate read = reader.read("a.ru.txt", bytes("Первое. Второе.\n\nТретье. Четвёртое."));
    assertThat(read.language()).contains(Language.RUSSIAN);
    assertThat(read.opening()).containsExactly("Первое.", "Второе.", "Третье.");
  }

  @Test
  void proposesTheLanguageOfTheText() {
    Candidate read =
        reader.read(
            "a.txt",
            bytes("Правительство сообщило сегодня, что новый мост через реку откроют весной."));
    assertThat(read.language()).contains(Language.RUSSIAN);
  }

  @Test
  void doubtsALabelThatTheTextContradicts() {
    String text =
        "The committee met on Tuesday to discuss the new library. Several members thought that the"
            + " building was too small, while others wanted to keep the money for books. In the end"
            + " they agreed to ask the people of the town what they would like to have.";
    assertThat(reader.read("report.ru.txt", bytes(text)).instead().orElseThrow().language())
        .isEqualTo(Language.ENGLISH);
    assertThat(reader.read("report.en.txt", bytes(text)).instead()).isEmpty();
  }

  @Test
  void readsAgainInTheEncodingThatIsChosen() {
    Candidate found = reader.read("a.ru.txt", "Доброе утро всем".getBytes(CP1251));
    assertThat(found.document().orElseThrow().paragraphs().getFirst().text())
        .isEqualTo("Доброе утро всем");
    Candidate chosen = reader.withCharset(found, Optional.of(Charset.forName("KOI8-R"))).getFirst();
    assertThat(chosen.document().orElseThrow().paragraphs().getFirst().text())
        .isNotEqualTo("Доброе утро всем");
    assertThat(reader.withCharset(chosen, Optional.empty()).getFirst().document())
        .isEqualTo(found.document());
  }

  @Test
  void showsEachLanguageOfAnAlignedFile() {
    byte[] table = bytes("en\tru\nIt rained.\tШёл дождь.\nWe left.\tМы ушли.\n");
    List<Candidate> columns = reader.readAll("rain.tsv", table);
    assertThat(columns).hasSize(2).allMatch(c -> c.isBeside(columns.getFirst()));
    assertThat(columns.get(1).language()).contains(Language.RUSSIAN);
    assertThat(columns.get(1).opening()).containsExactly("Шёл дождь.", "Мы ушли.");
  }

  @Test
  void tellsTheLanguagesOfATableWithoutHeads() {
    byte[] table =
        bytes(
            "1;The government said today that the bridge would open in spring.;Правительство"
                + " сообщило сегодня, что мост через реку откроют весной.\n2;Nobody believed"
                + " it.;Никто в это не поверил.\n");
    List<Candidate> columns = reader.readAll("bridge.csv", table);
    assertThat(columns)
        .extracting(c -> c.language().orElseThrow())
        .containsExactly(Language.ENGLISH, Language.RUSSIAN);
    assertThat(columns.getFirst().part().orElseThrow().whole().rows()).hasSize(2);
  }

  @Test
  void keepsTheRowsOfAnAlignedFileInTheOrderAndTheLanguagesThatAreChosen() {
    Draft draft = new Draft();
    byte[] table = bytes("en\tru\nIt rained.\tШёл дождь.\nWe left.\tМы ушли.\n");
    draft.add(reader.readAll("rain.tsv", table));
    draft.replace(0, c -> reader.withLanguage(c, new Language("en-GB")));
    draft.moveUp(1);
    Multitext kept = draft.aligned().orElseThrow();
    assertThat(kept.languages()).containsExactly(Language.RUSSIAN, new Language("en-GB"));
    assertThat(kept.rows().getFirst().cell(0).getFirst().text()).isEqualTo("Шёл дождь.");
    draft.add(List.of(reader.read("a.ko.txt", bytes("비가 왔다."))));
    assertThat(draft.aligned()).isEmpty();
  }

  @Test
  void showsWhatAnOptionChanges() {
    byte[] page =
        bytes(
            "<html><body><nav><p>Home</p></nav><p>The government said today that the new bridge"
                + " across the river would open in spring.</p></body></html>");
    Candidate main = reader.read("a.en.html", page);
    assertThat(main.offer()).contains(Keep.WHOLE_WEB_PAGE);
    assertThat(main.opening()).noneMatch(line -> line.equals("Home"));
    Candidate whole = reader.keeping(main, Keep.WHOLE_WEB_PAGE, true);
    assertThat(whole.opening()).first().isEqualTo("Home");
  }

  @Test
  void keepsWhatCannotBeReadTogetherWithTheReason() {
    Candidate empty = reader.read("a.txt", new byte[0]);
    assertThat(empty.document()).isEmpty();
    assertThat(empty.reading()).isInstanceOf(Candidate.Reading.Refused.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
