package dev.stele.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ru.txt, ru",
    "treaty.ko.docx, ko",
    "treaty_EN.txt, en",
    "my treaty-ru.txt, ru",
    "treaty.txt,",
    "договор.txt,",
    ".txt,",
    "'',"
  })
  void theLastPartOfANameMayTellTheLanguage(String name, String language) {
    assertThat(FileNames.language(name).map(Object::toString).orElse(null)).isEqualTo(language);
  }

  @Test
  void whatTheNamesShareProposesATitle() {
    assertThat(FileNames.title(List.of("border_treaty.en.txt", "border_treaty.ru.docx")))
        .isEqualTo("border treaty");
  }

  @Test
  void namesThatShareNothingProposeNone() {
    assertThat(FileNames.title(List.of("a.txt", "b.txt"))).isEmpty();
    assertThat(FileNames.title(List.of("en.txt", "ru.txt"))).isEmpty();
    assertThat(FileNames.title(List.of())).isEmpty();
  }
}
