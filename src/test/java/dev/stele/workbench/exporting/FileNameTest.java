package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "A treaty in three languages, A treaty in three languages",
    "Договор № 5, Договор № 5",
    "한국어 조약, 한국어 조약",
    "../../etc/passwd, etc passwd",
    "C:\\x\\y, C x y",
    "'a/b\nc\"d', a b c d",
    "..., stele",
    "'  ', stele"
  })
  void aNameIsWhatFileSystemsTake(String project, String file) {
    assertThat(FileName.of(project)).isEqualTo(file);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(FileName.of("a" + "𝒳".repeat(100))).hasSizeLessThan(90).endsWith("𝒳");
  }
}
