package dev.stele.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EmptyCellTest {

  @Test
  void whatTheSourceAloneSaysIsOmittedInBothOthers() {
    assertThat(found("Mutual assistance", "", ""))
        .extracting(Finding::version)
        .containsExactly(1, 2);
  }

  @Test
  void whatTheSourceLacksIsAdded() {
    assertThat(found("", "Взаимная помощь", ""))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.version()).isEqualTo(1);
              assertThat(finding.message().key()).isEqualTo("finding.empty.added");
            });
  }

  @Test
  void rowsThatAllVersionsHaveAreLetPass() {
    assertThat(found("Mutual assistance", "Взаимная помощь", "상호 원조")).isEmpty();
  }

  private static List<Finding> found(String... texts) {
    return new EmptyCell(CheckSettings.DEFAULT).in(Rows.trilingual(texts));
  }
}
