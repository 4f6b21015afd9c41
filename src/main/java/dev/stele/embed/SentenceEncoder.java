package dev.stele.embed;

import dev.stele.text.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A neural model that turns sentences into vectors of length 1 (Reimers &amp; Gurevych 2020; Feng
 * et al. 2022); the cosine of two is their dot product. Computed vectors are kept on disk, so that
 * a text is encoded once.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** Sentences encoded in one run of the model; more costs memory and gains little on a CPU. */
  private static final int BATCH = 32;

  private final OnnxModel model;
  private final VectorCache cache;

  private SentenceEncoder(OnnxModel model, VectorCache cache) {
    this.model = model;
    this.cache = cache;
  }

  /**
   * Opens a model.
   *
   * @param folder as sentence-transformers exports it: {@code model.onnx}, {@code tokenizer.json}
   * @param cacheFolder where computed vectors are kept
   * @throws ModelException when a file is missing or damaged
   */
  public static SentenceEncoder open(Path folder, Path cacheFolder) {
    ModelFolder files = ModelFolder.open(folder);
    OnnxModel model = new OnnxModel(files);
    Path vectors = cacheFolder.resolve(files.fingerprint() + ".vectors");
    try {
      return new SentenceEncoder(model, VectorCache.open(vectors, model.dimension()));
    } catch (IOException e) {
      model.close();
      throw new ModelException("cannot keep sentence vectors in " + cacheFolder, e);
    }
  }

  /**
   * The vectors of sentences, in their order.
   *
   * @throws CancellationException when {@code progress} says so; what was computed is kept
   * @throws ModelException when the model fails
   */
  public synchronized float[][] encode(List<String> sentences, Progress progress) {
    try {
      float[][] vectors = new float[sentences.size()][];
      Map<String, List<Integer>> missing = new HashMap<>();
      for (int i = 0; i < vectors.length; i++) {
        Optional<float[]> known = cache.get(sentences.get(i));
        if (known.isPresent()) {
          vectors[i] = known.get();
        } else {
          missing.computeIfAbsent(sentences.get(i), s -> new ArrayList<>()).add(i);
        }
      }
      // Sentences of like length go together: a batch is padded to its longest.
      List<String> unknown =
          missing.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).thenComparing(s -> s))
              .toList();
      for (int from = 0; from < unknown.size(); from += BATCH) {
        progress.at("progress.embed", (double) from / unknown.size());
        List<String> batch = unknown.subList(from, Math.min(unknown.size(), from + BATCH));
        float[][] computed = model.run(batch);
        for (int k = 0; k < computed.length; k++) {
          cache.put(batch.get(k), computed[k]);
          for (int i : missing.getOrDefault(batch.get(k), List.of())) {
            vectors[i] = computed[k];
          }
        }
      }
      return vectors;
    } catch (IOException e) {
      throw new ModelException("cannot read or keep sentence vectors: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    model.close();
    try {
      cache.close();
    } catch (IOException e) {
      throw new ModelException("the cache of sentence vectors did not close", e);
    }
  }
}
