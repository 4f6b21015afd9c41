package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "A treaty in three languages, A treaty in three languages.tsv",
    "Договор № 5, Договор № 5.tsv",
    "한국어 조약, 한국어 조약.tsv",
    "../../etc/passwd, etc passwd.tsv",
    "C:\\x\\y, C x y.tsv",
    "'a/b\nc\"d', a b c d.tsv",
    "..., stele.tsv",
    "'  ', stele.tsv"
  })
  void aNameIsWhatFileSystemsTake(String project, String file) {
    assertThat(FileName.of(project, "tsv")).isEqualTo(file);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(FileName.of("a" + "𝒳".repeat(100), "tsv")).hasSizeLessThan(90).endsWith("𝒳.tsv");
  }
}
