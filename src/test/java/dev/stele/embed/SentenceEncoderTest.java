package dev.stele.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stele.text.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SentenceEncoderTest {

  private static final Progress CANCELLED =
      (stage, done) -> {
        throw new CancellationException();
      };

  @TempDir Path folder;
  private Path model;
  private Path cache;

  @BeforeEach
  void writeModel() throws IOException {
    cache = folder.resolve("cache");
    model =
        TinyModel.write(
            folder.resolve("model"),
            List.of(List.of("dog", "собака", "개"), List.of("runs", "бежит", "달린다")));
  }

  @Test
  void sentencesOfTheSameMeaningHaveTheSameVector() {
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      float[][] vectors =
          encoder.encode(List.of("dog runs", "Собака бежит", "runs"), Progress.NONE);
      assertThat(cosine(vectors[0], vectors[1])).isEqualTo(1, within(1e-5));
      assertThat(cosine(vectors[0], vectors[2])).isLessThan(0.95);
    }
  }

  @Test
  void paddingDoesNotChangeAVector() {
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      float[] alone = encoder.encode(List.of("dog"), Progress.NONE)[0];
      Path other = folder.resolve("other");
      try (SentenceEncoder fresh = SentenceEncoder.open(model, other)) {
        float[][] padded = fresh.encode(List.of("dog", "runs runs runs runs"), Progress.NONE);
        assertThat(cosine(alone, padded[0])).isEqualTo(1, within(1e-5));
      }
    }
  }

  @Test
  void aSecondRunTakesVectorsFromDisk() {
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      encoder.encode(List.of("dog", "runs"), Progress.NONE);
    }
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      assertThat(encoder.encode(List.of("runs", "dog"), CANCELLED)).hasDimensions(2, 4);
    }
  }

  @Test
  void aCacheCutShortIsMended() throws IOException {
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      encoder.encode(List.of("dog", "runs"), Progress.NONE);
    }
    try (Stream<Path> files = Files.list(cache)) {
      Files.write(files.findFirst().orElseThrow(), new byte[7], StandardOpenOption.APPEND);
    }
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      assertThat(encoder.encode(List.of("dog", "бежит"), Progress.NONE)).hasDimensions(2, 4);
    }
  }

  @Test
  void encodingCanBeCancelled() {
    try (SentenceEncoder encoder = SentenceEncoder.open(model, cache)) {
      assertThatThrownBy(() -> encoder.encode(List.of("dog"), CANCELLED))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void namesTheFileThatIsMissing() throws IOException {
    Files.delete(model.resolve("tokenizer.json"));
    assertThatThrownBy(() -> SentenceEncoder.open(model, cache))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("holds no tokenizer.json");
  }

  @Test
  void namesAModelThatIsDamaged() throws IOException {
    Files.writeString(model.resolve("model.onnx"), "not a model");
    assertThatThrownBy(() -> SentenceEncoder.open(model, cache))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.onnx is not a model");
  }

  @Test
  void namesATokenizerThatIsDamaged() throws IOException {
    Files.writeString(model.resolve("tokenizer.json"), "{");
    assertThatThrownBy(() -> SentenceEncoder.open(model, cache))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("tokenizer.json is not a tokenizer");
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
