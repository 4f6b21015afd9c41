package dev.stele.embed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder as sentence-transformers exports it: {@code model.onnx} (or {@code onnx/model.onnx}),
 * {@code tokenizer.json}, and, where the defaults do not hold, {@code sentence_bert_config.json}
 * and {@code 1_Pooling/config.json}.
 */
record ModelFolder(Path folder, Path model, Path tokenizer, int maxTokens, boolean clsPooling) {

  /** What sentence-transformers takes when a model does not say. */
  private static final int DEFAULT_MAX_TOKENS = 256;

  static ModelFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ModelException("no folder " + folder + ": name one that holds an ONNX model");
    }
    Path model =
        Stream.of("model.onnx", "onnx/model.onnx")
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(
                () ->
                    new ModelException(
                        folder + " holds no model.onnx: export the model to ONNX first"));
    Path tokenizer = folder.resolve("tokenizer.json");
    if (!Files.isRegularFile(tokenizer)) {
      throw new ModelException(folder + " holds no tokenizer.json: export it with the model");
    }
    int maxTokens =
        json(folder.resolve("sentence_bert_config.json"))
            .map(config -> config.path("max_seq_length").asInt(DEFAULT_MAX_TOKENS))
            .orElse(DEFAULT_MAX_TOKENS);
    boolean cls =
        json(folder.resolve("1_Pooling/config.json"))
            .map(config -> config.path("pooling_mode_cls_token").asBoolean(false))
            .orElse(false);
    return new ModelFolder(folder, model, tokenizer, maxTokens, cls);
  }

  private static Optional<JsonNode> json(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonMapper.shared().readTree(file.toFile()));
    } catch (JacksonException e) {
      throw new ModelException(file + " is not valid JSON: export the model again", e);
    }
  }

  /**
   * What tells this model from others, without reading gigabytes: names, sizes and times of its
   * files, in hexadecimal.
   */
  String fingerprint() {
    try (Stream<Path> files = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        String line =
            folder.relativize(file)
                + " "
                + Files.size(file)
                + " "
                + Files.getLastModifiedTime(file);
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (IOException e) {
      throw new ModelException("cannot read the folder " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
