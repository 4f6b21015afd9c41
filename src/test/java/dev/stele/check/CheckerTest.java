package dev.stele.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Version;
import dev.stele.wording.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class CheckerTest {

  private static final List<Version> VERSIONS =
      List.of(new Version(Language.ENGLISH), new Version(Language.RUSSIAN));

  private final Row yes = Rows.of(1, "Yes.", "Да.");
  private final Row no = Rows.of(2, "No.", "Нет.");
  private final Row again = Rows.of(3, "Yes.", "Ага.");

  @Test
  void comparesRowsOfAGroup() {
    Checker checker = checker(CheckSettings.DEFAULT, yes, no, again);

    assertThat(checker.of(1)).hasSize(1);
    assertThat(checker.of(2)).isEmpty();
    assertThat(checker.of(3)).hasSize(1);
  }

  @Test
  void looksAgainOnlyAtTheGroupsThatChange() {
    Checker checker = checker(CheckSettings.DEFAULT, yes, no, again);

    assertThat(checker.change(List.of(again), List.of(Rows.of(4, "No.", "Нет."))))
        .containsExactly(1L, 2L, 3L, 4L);
    assertThat(checker.of(1)).isEmpty();
    assertThat(checker.of(2)).hasSize(1);
    assertThat(checker.of(3)).isEmpty();
  }

  @Test
  void findsTheSameHoweverTheRowsCame() {
    Checker inOrder = checker(CheckSettings.DEFAULT, yes, no, again);
    Checker oneByOne = checker(CheckSettings.DEFAULT);
    for (Row row : List.of(again, no, yes)) {
      oneByOne.change(List.of(), List.of(row));
    }

    for (long id = 1; id <= 3; id++) {
      assertThat(oneByOne.of(id)).isEqualTo(inOrder.of(id));
    }
  }

  @Test
  void weighsFindingsAsTheSettingsWant() {
    CheckSettings settings =
        new CheckSettings(
            0, Map.of("same", new CheckSettings.Choice(true, Optional.of(Severity.CRITICAL), 0.5)));

    assertThat(checker(settings, yes, again).of(1).getFirst().severity())
        .isEqualTo(Severity.CRITICAL);
  }

  private static Checker checker(CheckSettings settings, Row... rows) {
    Checker checker = new Checker(VERSIONS, List.of(new Same()), settings);
    checker.add(new Multitext(VERSIONS, List.of(rows)).rows(), (step, share) -> {});
    return checker;
  }

  /** Finds fault with every row whose English stands elsewhere too. */
  private record Same() implements GroupCheck {

    @Override
    public Kind kind() {
      return new Kind("same", Family.WORDING, Severity.MINOR, Category.ACCURACY);
    }

    @Override
    public List<String> keys(RowText row) {
      return List.of(row.cell(0).text());
    }

    @Override
    public void in(String key, List<RowText> group, BiConsumer<RowText, Finding> found) {
      for (RowText row : group) {
        List<List<Span>> spans = Collections.nCopies(row.versions(), List.of());
        found.accept(row, new Finding(name(), severity(), 1, spans, Message.of("same")));
      }
    }
  }
}
