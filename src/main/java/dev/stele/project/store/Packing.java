package dev.stele.project.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Compressed JSON behind one byte that says in which format it was written. */
public final class Packing {

  /** Zlib stream of JSON in UTF-8, as {@link RowJson} and {@link SpliceJson} write it. */
  private static final int FORMAT = 1;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  public byte[] pack(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORMAT);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream deflated = new DeflaterOutputStream(bytes, deflater, 8192);
        JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), deflated)) {
      content.accept(json);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException when the bytes were not written by this or an earlier version
   */
  <T> T unpack(byte[] bytes, Function<JsonParser, T> content) {
    if (bytes.length == 0 || bytes[0] != FORMAT) {
      throw new IllegalArgumentException(
          "rows in an unknown format" + (bytes.length == 0 ? "" : ": " + bytes[0]));
    }
    try (InputStream inflated =
            new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1));
        JsonParser json = factory.createParser(ObjectReadContext.empty(), inflated)) {
      return content.apply(json);
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException("rows that cannot be read: " + e.getMessage(), e);
    }
  }
}
