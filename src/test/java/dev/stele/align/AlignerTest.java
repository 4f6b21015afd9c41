package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.lexicon.Lexicons;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class AlignerTest {

  private final Aligner aligner = new Aligner(new Lexicons());

  private Multitext align(Source... sources) {
    return aligner.align(List.of(sources), Progress.NONE);
  }

  @Test
  void alignsSentenceBySentenceInThreeLanguages() {
    Multitext text =
        align(
            Texts.source("en", Texts.ENGLISH),
            Texts.source("ru", Texts.RUSSIAN),
            Texts.source("ko", Texts.KOREAN));

    assertThat(text.rows()).hasSize(10);
    assertThat(text.rows()).extracting(Row::id).startsWith(1L, 2L, 3L);
    for (Pair pair : text.pairs()) {
      assertThat(Texts.beads(text, pair)).isEqualTo("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 9:9");
    }
  }

  @Test
  void findsASentenceThatIsLeftOut() {
    Multitext text =
        align(
            Texts.source("en", Texts.ENGLISH), Texts.source("ru", Texts.without(Texts.RUSSIAN, 8)));

    assertThat(Texts.beads(text, new Pair(0, 1)))
        .isEqualTo("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8: 9:8");
  }

  @Test
  void linksOneSentenceWithTwo() {
    String[] russian = Texts.without(Texts.RUSSIAN, 3);
    russian[2] =
        "Старый мост построен в 1874 году и пересекает реку возле железнодорожной станции.";

    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("ru", russian));

    assertThat(Texts.beads(text, new Pair(0, 1)))
        .isEqualTo("0:0 1:1 2,3:2 4:3 5:4 6:5 7:6 8:7 9:8");
  }

  @Test
  void leavesAcceptedRowsAsTheyAre() {
    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("ru", Texts.RUSSIAN));
    List<Row> rows = new ArrayList<>(text.rows());
    rows.set(4, rows.get(4).withStatus(Status.ACCEPTED));
    Multitext accepted = new Multitext(text.versions(), rows);
    long[] id = {100};

    List<Row> again = aligner.realign(accepted, 2, 8, () -> ++id[0], Progress.NONE);

    assertThat(again).contains(rows.get(4));
    assertThat(cells(again)).isEqualTo(cells(rows.subList(2, 8)));
    assertThat(again).filteredOn(row -> row.id() <= 100).containsExactly(rows.get(4));
  }

  private static List<List<List<Segment>>> cells(List<Row> rows) {
    return rows.stream().map(Row::cells).toList();
  }

  @Test
  void explainsARowByItsWordsAndNumbers() {
    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("ru", Texts.RUSSIAN));

    Explanation explanation = aligner.explain(text, 2);

    assertThat(explanation.evidence())
        .anySatisfy(
            evidence -> {
              assertThat(evidence.kind()).isEqualTo(Evidence.Kind.NUMBER);
              assertThat(evidence.weight()).isPositive();
            });
    assertThat(explanation.alternatives())
        .allSatisfy(other -> assertThat(other.probability()).isBetween(0.0, 1.0))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void stopsWhenAsked() {
    assertThatThrownBy(
            () ->
                aligner.align(
                    List.of(Texts.source("en", Texts.ENGLISH), Texts.source("ru", Texts.RUSSIAN)),
                    (stage, done) -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void refusesASingleVersion() {
    assertThatThrownBy(() -> align(Texts.source("en", Texts.ENGLISH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 version");
  }
}
