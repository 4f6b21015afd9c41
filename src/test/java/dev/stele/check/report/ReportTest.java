package dev.stele.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stele.check.Finding;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Dismissal;
import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import dev.stele.wording.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportTest {

  private final Row whole =
      Multitexts.row(1, "One day in June.", "Один день|в июне.", "6월의 어느 날.")
          .withStatus(Status.ACCEPTED)
          .withAnnotations(
              List.of(
                  new Annotation(1, Category.ACCURACY, Severity.MAJOR, ""),
                  new Annotation(1, Category.ACCURACY, Severity.MAJOR, ""),
                  new Annotation(2, Category.STYLE, Severity.MINOR, "")));
  private final Row lacking = Multitexts.row(2, "It rained.", "", "비가 왔다.");
  private final Multitext text = new Multitext(Multitexts.versions(3), List.of(whole, lacking));

  @Test
  void countsWhatEachVersionHoldsAndLacks() {
    VersionReport russian = report(text.rows()).versions().get(1);

    assertThat(russian.sentences()).isEqualTo(2);
    assertThat(russian.words()).isEqualTo(4);
    assertThat(russian.absent()).isEqualTo(1);
    assertThat(report(text.rows()).versions().get(2).words()).isEqualTo(5);
  }

  @Test
  void namesTheShapesAndHowSureTheRowsAre() {
    Report report = report(text.rows());

    assertThat(report.shapes()).isEqualTo(Map.of("1:2:1", 1, "1:0:1", 1));
    assertThat(report.confidence()[5]).isEqualTo(2);
    assertThat(report.statuses()).isEqualTo(Map.of(Status.ACCEPTED, 1, Status.PROPOSED, 1));
  }

  @Test
  void weighsErrorsPerThousandWords() {
    VersionReport russian = report(text.rows()).versions().get(1);

    assertThat(russian.points(Weights.MQM)).isEqualTo(10);
    assertThat(russian.score(Weights.MQM)).isCloseTo(2500, within(1e-9));
    assertThat(russian.score(new Weights(0, 1, 1, 1))).isCloseTo(500, within(1e-9));
  }

  @Test
  void aVersionWithoutWordsHasNoScore() {
    List<Row> rows = List.of(lacking.withAnnotations(whole.annotations()));

    assertThat(report(rows).versions().get(1).score(Weights.MQM)).isZero();
  }

  @Test
  void tellsOpenFindingsFromDismissedOnes() {
    Finding finding =
        new Finding(
            "empty", Severity.MAJOR, 1, List.of(List.of(), List.of(), List.of()), Message.of("x"));
    Row dismissed =
        lacking.withDismissals(
            List.of(new Dismissal("empty", finding.key(lacking), "mina", Instant.EPOCH, "")));

    Report report = Report.of(text.versions(), List.of(whole, dismissed), row -> List.of(finding));

    assertThat(report.findings())
        .containsExactly(new FindingCount("empty", Severity.MAJOR, 1, 1, 1));
  }

  @Test
  void refusesNegativeWeights() {
    assertThatThrownBy(() -> new Weights(0, -1, 5, 25)).hasMessageContaining("-1");
  }

  private Report report(List<Row> rows) {
    return Report.of(text.versions(), rows, row -> List.of());
  }
}
