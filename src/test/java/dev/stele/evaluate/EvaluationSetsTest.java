package dev.stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationSetsTest {

  @TempDir Path directory;

  private final EvaluationSets sets = new EvaluationSets(Map.of());

  @Test
  void unitsAreRecognisedAndNamedInTheUsualOrder() throws IOException {
    files("help", "en.txt", "ko.txt", "ru.txt", "units.en.txt", "units.ko.txt", "units.ru.txt");
    EvaluationSet set = only("help", false);
    assertThat(set).isInstanceOf(EvaluationSet.Units.class);
    assertThat(set.languages())
        .containsExactly(Language.ENGLISH, Language.RUSSIAN, Language.KOREAN);
  }

  @Test
  void variantsAreFoundBelowAndNamedAfterTheirSet() throws IOException {
    files("help/hard/flat", "en.txt", "ko.txt", "units.en.txt", "units.ko.txt");
    assertThat(only("help", true).name()).isEqualTo("help flat");
  }

  @Test
  void languagesOfGoldBeadsAreReadFromTheName() throws IOException {
    files("novel_hu_en", "src.txt", "tgt.txt", "gold.txt");
    assertThat(only("novel_hu_en", false).languages())
        .containsExactly(new Language("hu"), new Language("en"));
  }

  @Test
  void languagesOfGoldBeadsCanBeGiven() throws IOException {
    files("yearbook", "src.txt", "tgt.txt", "gold.txt");
    List<Language> pair = List.of(new Language("de"), new Language("fr"));
    assertThat(
            new EvaluationSets(Map.of("yearbook", pair))
                .find(List.of(directory.resolve("yearbook")), false)
                .get(0)
                .languages())
        .isEqualTo(pair);
  }

  @Test
  void goldBeadsWithoutLanguagesAreRefusedWithTheRemedy() throws IOException {
    files("yearbook", "src.txt", "tgt.txt", "gold.txt");
    assertThatThrownBy(() -> only("yearbook", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--languages yearbook=xx-yy");
  }

  @Test
  void missingTextIsNamed() throws IOException {
    files("help", "en.txt", "units.en.txt", "units.ru.txt");
    assertThatThrownBy(() -> only("help", false)).hasMessageContaining("lacks ru.txt");
  }

  @Test
  void directoryWithoutASetIsRefused() throws IOException {
    files("empty");
    assertThatThrownBy(() -> only("empty", true)).hasMessageContaining("no evaluation set");
  }

  private EvaluationSet only(String name, boolean below) throws IOException {
    List<EvaluationSet> found = sets.find(List.of(directory.resolve(name)), below);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void files(String set, String... names) throws IOException {
    Files.createDirectories(directory.resolve(set));
    for (String name : names) {
      Files.writeString(directory.resolve(set).resolve(name), "");
    }
  }
}
