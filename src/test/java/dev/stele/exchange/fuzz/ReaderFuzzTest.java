package dev.stele.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Documents;
import dev.stele.exchange.FileKind;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files of every format are read or refused in words, and nothing else: no other exception,
 * no end without an end, no file left open. {@code -Dstele.fuzz=100000} damages more of them.
 */
final class ReaderFuzzTest {

  private static final int FILES = Integer.getInteger("stele.fuzz", 2_000);

  /** Not a measure of speed: what takes so long never ends. */
  private static final int MINUTES = 30;

  private final Documents documents = new Documents();
  private final Hints hints = Hints.of(Language.RUSSIAN);

  static Stream<String> formats() throws IOException {
    return Seeds.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  @Timeout(value = MINUTES, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsOrRefusesWhatIsDamaged(String name) throws IOException {
    byte[] seed = Seeds.all().get(name);
    read(name, seed, 0);
    Mutator mutator = new Mutator(name.hashCode());
    long open = openFiles();
    for (int i = 1; i <= FILES; i++) {
      read(name, mutator.mutate(seed), i);
    }
    assertThat(openFiles()).as("open files").isLessThanOrEqualTo(open + 5);
  }

  private void read(String name, byte[] file, int number) {
    try {
      if (number % 2 == 1 && FileKind.of(name, file).isAligned()) {
        AlignedReader.read(name, file, hints);
      } else {
        documents.read(name, file, hints);
      }
    } catch (UnreadableException refused) {
      assertThat(refused.getMessage()).startsWith(name).doesNotContain("\n", "java.", "Exception:");
      assertThat(number).as("refused the undamaged file: %s", refused.getMessage()).isPositive();
    } catch (Throwable e) {
      fail(
          "file %d of %s: %s, %s"
              .formatted(number, name, e, Base64.getEncoder().encodeToString(file)),
          e);
    }
  }

  private static long openFiles() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.count();
    }
  }
}
