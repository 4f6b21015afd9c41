package dev.stele.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A loaded model with its tokenizer: sentences in, vectors of length 1 out. */
final class OnnxModel implements AutoCloseable {

  private final ModelFolder folder;
  private final HuggingFaceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int dimension;

  /**
   * @throws ModelException when the model or its tokenizer cannot be loaded
   */
  OnnxModel(ModelFolder folder) {
    this.folder = folder;
    this.tokenizer = tokenizer(folder);
    this.environment = OrtEnvironment.getEnvironment();
    try {
      this.session = environment.createSession(folder.model().toString());
      this.dimension = dimension(session, folder);
    } catch (OrtException e) {
      tokenizer.close();
      throw new ModelException(
          folder.model() + " is not a model that ONNX Runtime can load: export it again", e);
    }
  }

  int dimension() {
    return dimension;
  }

  private static HuggingFaceTokenizer tokenizer(ModelFolder files) {
    // The tokenizer library reports its use, and fetches what it lacks, unless told not to: what
    // people align is nobody's business.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    try {
      return HuggingFaceTokenizer.builder()
          .optTokenizerPath(files.tokenizer())
          .optPadding(true)
          .optTruncation(true)
          .optMaxLength(files.maxTokens())
          .build();
    } catch (IOException | RuntimeException e) {
      throw new ModelException(
          files.tokenizer() + " is not a tokenizer that can be loaded: export it again", e);
    }
  }

  private static int dimension(OrtSession session, ModelFolder files) throws OrtException {
    NodeInfo output = Objects.requireNonNull(session.getOutputInfo().get(output(session)));
    TensorInfo info = (TensorInfo) output.getInfo();
    long[] shape = info.getShape();
    long dimension = shape[shape.length - 1];
    if (dimension <= 0 || shape.length < 2 || shape.length > 3) {
      throw new ModelException(
          files.model()
              + " gives no vectors of a fixed length: export it with sentence-transformers");
    }
    return (int) dimension;
  }

  private static String output(OrtSession session) {
    return session.getOutputNames().contains("sentence_embedding")
        ? "sentence_embedding"
        : session.getOutputNames().iterator().next();
  }

  /** The vectors of a few sentences. */
  float[][] run(List<String> batch) {
    Encoding[] encodings = tokenizer.batchEncode(batch.toArray(String[]::new));
    long[] shape = {encodings.length, encodings[0].getIds().length};
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        LongBuffer values = LongBuffer.allocate((int) (shape[0] * shape[1]));
        for (Encoding encoding : encodings) {
          values.put(
              switch (name) {
                case "input_ids" -> encoding.getIds();
                case "attention_mask" -> encoding.getAttentionMask();
                case "token_type_ids" -> encoding.getTypeIds();
                default ->
                    throw new ModelException(
                        folder.model() + " wants an input '" + name + "' that is not known");
              });
        }
        inputs.put(name, OnnxTensor.createTensor(environment, values.flip(), shape));
      }
      String output = output(session);
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxValue value = result.get(output).orElseThrow();
        return pooled((OnnxTensor) value, encodings);
      }
    } catch (OrtException e) {
      throw new ModelException("the model in " + folder.folder() + " failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /** One vector a sentence: as the model gives it, or its tokens' first or mean vector. */
  private float[][] pooled(OnnxTensor output, Encoding[] encodings) {
    long[] shape = output.getInfo().getShape();
    int dimension = (int) shape[shape.length - 1];
    int tokens = shape.length == 3 ? (int) shape[1] : 1;
    FloatBuffer values = output.getFloatBuffer();
    float[][] vectors = new float[encodings.length][dimension];
    for (int s = 0; s < encodings.length; s++) {
      long[] mask = encodings[s].getAttentionMask();
      int used = folder.clsPooling() ? 1 : tokens;
      for (int t = 0; t < used; t++) {
        if (tokens == 1 || mask[t] != 0) {
          for (int d = 0; d < dimension; d++) {
            vectors[s][d] += values.get((s * tokens + t) * dimension + d);
          }
        }
      }
      normalise(vectors[s]);
    }
    return vectors;
  }

  private static void normalise(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float length = (float) Math.sqrt(squares);
    for (int d = 0; d < vector.length && length > 0; d++) {
      vector[d] /= length;
    }
  }

  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("the model in " + folder.folder() + " did not close", e);
    }
  }
}
