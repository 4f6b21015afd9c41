package dev.stele.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.project.store.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message that the code asks for is there; the command line speaks English alone. */
final class KeysTest {

  private static final Pattern KEY =
      Pattern.compile("(?:getTranslation|Failure|translate|at)\\(\\s*\"([a-z]+\\.[\\w.]+)\"");

  private final Messages messages = new Messages();

  @Test
  void everyKeyInTheSourcesHasAMessage() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/stele"))) {
      List<String> keys =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().matches(".*\\b(cli|evaluate)\\b.*"))
              .flatMap(KeysTest::keys)
              .filter(key -> !key.endsWith("."))
              .distinct()
              .toList();
      assertThat(keys).isNotEmpty().allSatisfy(this::requireMessage);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFailureOfTheStoreHasAMessage(Kind kind) {
    requireMessage("failure.storage." + kind);
  }

  @ParameterizedTest
  @EnumSource
  void everyUnreadableFileHasAMessage(Problem problem) {
    requireMessage("import.objection." + problem);
  }

  @Test
  void everyThemeHasAMessage() {
    assertThat(Arrays.stream(Preferences.Theme.values()).map(t -> "shell.theme." + t))
        .allSatisfy(this::requireMessage);
  }

  private void requireMessage(String key) {
    assertThat(messages.getTranslation(key, Locale.ENGLISH, 1, 2, 3)).isNotBlank();
  }

  private static Stream<String> keys(Path file) {
    try {
      return KEY
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult m) -> m.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
