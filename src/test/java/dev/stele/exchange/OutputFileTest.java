package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void replacesWhatStoodThere() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    OutputFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.txt.*");
  }

  @Test
  void keepsWhatStoodThereWhenWritingFails() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .hasMessage(file + ": No space left on device");
    assertThat(file).hasContent("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void writesThroughALinkToTheFileItNames() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);
    OutputFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("new");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void namesAFolderThatDoesNotExist() {
    Path file = folder.resolve("none/a.txt");
    assertThatThrownBy(() -> OutputFile.write(file, out -> out.write(1)))
        .hasMessage(file + ": the folder does not exist; create it first");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> OutputFile.write(folder, out -> out.write(1)))
        .hasMessage(folder + ": is a folder; name a file inside it");
  }
}
