package dev.stele.glossary.candidates;

import static dev.stele.text.Multitexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.check.structure.FunctionWords;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class TermCandidatesTest {

  private static final Multitext TEXT =
      Multitexts.of(
          row("The parties give red boat.", "Стороны оказывают красную лодку.", "빨간 보트를 한다."),
          row("It rained.", "Шёл дождь.", "비가 왔다."),
          row("Of red boat more was said.", "О красной лодке сказано больше.", "빨간 보트는 많다."),
          row("The bridge is old.", "Мост старый.", "다리가 낡았다."),
          row("Red boat is useful.", "Красная лодка полезна.", "빨간 보트가 유용하다."),
          row("We saw the bridge.", "Мы видели мост.", "우리는 다리를 보았다."),
          row("Nobody was there.", "Там никого не было.", "거기에는 아무도 없었다."),
          row("The night was cold.", "Ночь была холодной.", "밤이 추웠다."),
          row("Snow fell.", "Выпал снег.", "눈이 내렸다."),
          row("Dogs barked.", "Лаяли собаки.", "개가 짖었다."),
          row("Bread is dear.", "Хлеб дорог.", "빵이 비싸다."),
          row("He laughed.", "Он рассмеялся.", "그가 웃었다."),
          row("Doors creak.", "Двери скрипят.", "문이 삐걱거린다."),
          row("Spring came.", "Пришла весна.", "봄이 왔다."),
          row("Grass grows.", "Растёт трава.", "풀이 자란다."),
          row("Birds sing.", "Поют птицы.", "새가 노래한다."));

  private final TermCandidates finder =
      new TermCandidates(new FunctionWords()::has, new Lexicons());

  private List<Candidate> find(Glossary known) {
    return finder.in(TEXT.rows(), TEXT.languages(), 0, known, Progress.NONE);
  }

  @Test
  void sequencesThatKeepCompanyInAllVersionsAreProposed() {
    Candidate first = find(Glossary.EMPTY).getFirst();
    assertThat(first.terms()).isEqualTo(Map.of(0, "red boat", 1, "красную лодку", 2, "빨간 보트"));
    assertThat(first.count()).isEqualTo(3);
    assertThat(first.share()).isEqualTo(1);
    assertThat(first.rows()).containsExactly(0, 2, 4);
  }

  @Test
  void partsOfALongerCandidateAreNone() {
    assertThat(find(Glossary.EMPTY))
        .extracting(candidate -> candidate.terms().get(0))
        .doesNotContain("red", "the bridge")
        .contains("bridge");
  }

  @Test
  void whatTheGlossaryKnowsIsNotProposed() {
    Glossary known =
        new Glossary(List.of(Concept.of(new GlossaryTerm(Language.ENGLISH, "Red boat"))));
    assertThat(find(known))
        .extracting(candidate -> candidate.terms().get(0))
        .doesNotContain("red boat");
  }

  @Test
  void chanceIsToldFromCompany() {
    assertThat(new Association(10, 10, 10, 1000).likelihoodRatio()).isGreaterThan(100);
    assertThat(new Association(1, 100, 10, 1000).likelihoodRatio()).isLessThan(1e-9);
    assertThat(new Association(10, 10, 20, 1000).share()).isEqualTo(.5);
  }

  @Test
  void aTextWithoutRowsHasNone() {
    assertThat(finder.in(List.of(), TEXT.languages(), 0, Glossary.EMPTY, Progress.NONE)).isEmpty();
  }

  @Test
  void theWorkCanBeStopped() {
    Progress stopping =
        (stage, done) -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> finder.in(TEXT.rows(), TEXT.languages(), 0, Glossary.EMPTY, stopping))
        .isInstanceOf(CancellationException.class);
  }
}
