package dev.stele.lexicon.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CleaningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cannot open '%s'|Cannot open ' '",
        "%(name)s joined|joined",
        "_Open file|Open file",
        "E_xit|Exit",
        "&Save as|Save as",
        "열기(_O)|열기",
        "<b>Bold</b> text|Bold  text",
        "A &amp; B|A   B",
        "file {0} of {1}|file   of",
        "100% of users|100% of users",
        "a well-known fact|a well-known fact"
      })
  void whatBelongsToTheProgramGoes(String raw, String clean) {
    assertThat(Cleaning.text(raw)).isEqualTo(clean);
  }

  @Test
  void untranslatedTextsDoNotFit() {
    Cleaning cleaning = new Cleaning(Language.ENGLISH, Language.KOREAN);
    assertThat(cleaning.fits("Open file", "파일 열기")).isTrue();
    assertThat(cleaning.fits("Open file", "open file")).isFalse();
    assertThat(cleaning.fits("Open file", "Datei oeffnen")).isFalse();
    assertThat(cleaning.fits("123", "456")).isFalse();
  }
}
