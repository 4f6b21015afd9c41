package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Lexicons as small files: forms sorted and front-coded, rows as differences, probabilities as one
 * byte each on a logarithmic scale, everything deflated and closed by a checksum.
 */
public final class PackedLexicon {

  private static final int MAGIC = 0x53544c31;

  /** Steps of a stored logarithm: one byte reaches down to e^-10.6, in steps of 4 %. */
  static final float STEP = 1 / 24f;

  private PackedLexicon() {}

  /** Writes a lexicon; the stream stays open. */
  public static void write(Lexicon lexicon, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeUTF(lexicon.left().tag());
    data.writeUTF(lexicon.right().tag());
    writeForms(lexicon.leftForms(), data);
    writeForms(lexicon.rightForms(), data);
    writeRows(lexicon.tables(), data);
    byte[] content = bytes.toByteArray();
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(content.length);
    file.writeInt(checksum(content));
    DeflaterOutputStream deflated = new DeflaterOutputStream(file, new Deflater(9));
    deflated.write(content);
    deflated.finish();
    file.flush();
  }

  /**
   * Reads a lexicon.
   *
   * @param name what to call the file in the error
   * @throws IllegalArgumentException when it is damaged
   */
  public static Lexicon read(InputStream in, String name) {
    try {
      DataInputStream file = new DataInputStream(in);
      if (file.readInt() != MAGIC) {
        throw new IOException("it does not begin like a lexicon");
      }
      int length = file.readInt();
      int checksum = file.readInt();
      byte[] content = new InflaterInputStream(file).readNBytes(Math.max(0, length));
      if (content.length != length || checksum(content) != checksum) {
        throw new IOException("its checksum is wrong");
      }
      return new PackedReading(content).lexicon();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the lexicon %s is damaged (%s); put back the original or train it again"
              .formatted(name, e.getMessage()),
          e);
    }
  }

  private static int checksum(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  private static void writeForms(Vocabulary forms, DataOutputStream data) throws IOException {
    writeNumber(forms.size(), data);
    byte[] before = {};
    for (int id = 0; id < forms.size(); id++) {
      byte[] form = forms.form(id).getBytes(StandardCharsets.UTF_8);
      int shared = Arrays.mismatch(before, form);
      shared = Math.min(shared < 0 ? form.length : shared, 255);
      writeNumber(shared, data);
      writeNumber(form.length - shared, data);
      data.write(form, shared, form.length - shared);
      before = form;
    }
  }

  private static void writeRows(Tables tables, DataOutputStream data) throws IOException {
    Table forward = tables.rightGivenLeft();
    writeNumber(forward.size(), data);
    for (int row = 0; row < forward.rows(); row++) {
      writeNumber(forward.end(row) - forward.start(row), data);
      int before = 0;
      for (int at = forward.start(row); at < forward.end(row); at++) {
        writeNumber(forward.to(at) - before, data);
        before = forward.to(at);
      }
    }
    for (int at = 0; at < forward.size(); at++) {
      data.writeByte(quantised(forward.probability(at)));
    }
    for (int row = 0; row < forward.rows(); row++) {
      for (int at = forward.start(row); at < forward.end(row); at++) {
        data.writeByte(quantised(tables.leftGivenRight().probability(forward.to(at), row)));
      }
    }
  }

  private static int quantised(float probability) {
    return Math.clamp(Math.round(-Math.log(probability) / STEP), 0, 255);
  }

  private static void writeNumber(int number, DataOutputStream data) throws IOException {
    int rest = number;
    while (rest > 127) {
      data.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }
}
