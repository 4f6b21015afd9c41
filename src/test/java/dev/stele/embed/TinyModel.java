package dev.stele.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a sentence-embedding model of a few hundred bytes: a table with one vector a word, looked
 * up by an ONNX {@code Gather}. Words of the same meaning share a vector.
 */
public final class TinyModel {

  private static final int DIMENSION = 4;
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyModel() {}

  /** A model in {@code folder} in which each list of words means the same. */
  public static Path write(Path folder, List<List<String>> meanings) throws IOException {
    Files.createDirectories(folder);
    StringBuilder vocabulary = new StringBuilder("\"[PAD]\":0,\"[UNK]\":1");
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    row(table, 0);
    row(table, 0);
    int words = 2;
    for (int m = 0; m < meanings.size(); m++) {
      for (String word : meanings.get(m)) {
        vocabulary.append(",\"").append(word).append("\":").append(words++);
        row(table, m + 1);
      }
    }
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer(vocabulary.toString()));
    Files.write(folder.resolve("model.onnx"), model(words, table.toByteArray()));
    return folder;
  }

  private static String tokenizer(String vocabulary) {
    return """
        {"version":"1.0","truncation":null,"padding":null,"added_tokens":[],
         "normalizer":{"type":"Lowercase"},"pre_tokenizer":{"type":"Whitespace"},
         "post_processor":null,"decoder":null,
         "model":{"type":"WordLevel","vocab":{%s},"unk_token":"[UNK]"}}
        """
        .formatted(vocabulary);
  }

  /** Directions far apart, one a meaning; none for 0. */
  private static void row(ByteArrayOutputStream table, int meaning) {
    ByteBuffer row = ByteBuffer.allocate(DIMENSION * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int d = 0; d < DIMENSION; d++) {
      row.putFloat(meaning == 0 ? 0 : (float) Math.cos(meaning * (d + 1) * 2.4));
    }
    table.writeBytes(row.array());
  }

  /** An ONNX ModelProto, its fields by their numbers in onnx.proto. */
  private static byte[] model(int words, byte[] table) {
    Message tensor = new Message();
    tensor.number(1, words).number(1, DIMENSION).number(2, FLOAT).text(8, "table").bytes(9, table);
    Message gather = new Message();
    gather.text(1, "table").text(1, "input_ids").text(2, "last_hidden_state").text(4, "Gather");
    Message graph = new Message();
    graph
        .message(1, gather)
        .text(2, "tiny")
        .message(5, tensor)
        .message(11, value("input_ids", INT64, List.of("batch", "tokens")))
        .message(11, value("attention_mask", INT64, List.of("batch", "tokens")))
        .message(12, value("last_hidden_state", FLOAT, List.of("batch", "tokens", "4")));
    return new Message()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Message().number(2, 13))
        .toByteArray();
  }

  private static Message value(String name, int type, List<String> dimensions) {
    Message shape = new Message();
    for (String dimension : dimensions) {
      Message dim = new Message();
      shape.message(1, dimension.equals("4") ? dim.number(1, DIMENSION) : dim.text(2, dimension));
    }
    Message tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** A protocol-buffer message being written. */
  private static final class Message {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.toByteArray());
    }

    Message bytes(int field, byte[] value) {
      varint(((long) field << 3) | 2);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    byte[] toByteArray() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      while (rest >= 0x80) {
        out.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
