package dev.stele.lexicon;

import dev.stele.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  private static final float STEP = 1 / 24f;

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
      return new Reading(content).lexicon();
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
      int shared = java.util.Arrays.mismatch(before, form);
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

  /** The content of a file, read from front to back. */
  private static final class Reading {

    private static final float[] PROBABILITIES = new float[256];

    static {
      for (int i = 0; i < 256; i++) {
        PROBABILITIES[i] = (float) Math.exp(-i * STEP);
      }
    }

    private final byte[] content;
    private int at;

    Reading(byte[] content) {
      this.content = content;
    }

    Lexicon lexicon() throws IOException {
      DataInputStream head = new DataInputStream(new ByteArrayInputStream(content));
      Language left = new Language(head.readUTF());
      Language right = new Language(head.readUTF());
      at = content.length - head.available();
      Vocabulary leftForms = forms();
      Vocabulary rightForms = forms();
      return new Lexicon(
          left, right, leftForms, rightForms, tables(leftForms.size(), rightForms.size()));
    }

    private int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = content[at++];
        number |= (next & 127) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    private Vocabulary forms() {
      int size = number();
      Vocabulary forms = new Vocabulary();
      byte[] form = new byte[1024];
      for (int id = 0; id < size; id++) {
        int shared = number();
        int own = number();
        System.arraycopy(content, at, form, shared, own);
        at += own;
        forms.add(new String(form, 0, shared + own, StandardCharsets.UTF_8));
      }
      return forms;
    }

    private Tables tables(int leftSize, int rightSize) {
      int size = number();
      int[] starts = new int[leftSize + 1];
      int[] to = new int[size];
      int filled = 0;
      for (int row = 0; row < leftSize; row++) {
        int entries = number();
        int before = 0;
        for (int i = 0; i < entries; i++) {
          before += number();
          to[filled++] = before;
        }
        starts[row + 1] = filled;
      }
      Table forward = new Table(starts, to, probabilities(size));
      return new Tables(forward, transposed(starts, to, probabilities(size), rightSize));
    }

    private float[] probabilities(int size) {
      float[] probabilities = new float[size];
      for (int i = 0; i < size; i++) {
        probabilities[i] = PROBABILITIES[content[at++] & 255];
      }
      return probabilities;
    }

    /** The other direction: the same pairs of words, by the right one. */
    private static Table transposed(int[] starts, int[] to, float[] values, int rows) {
      int[] others = new int[rows + 1];
      for (int target : to) {
        others[target + 1]++;
      }
      for (int row = 0; row < rows; row++) {
        others[row + 1] += others[row];
      }
      int[] next = java.util.Arrays.copyOf(others, rows);
      int[] from = new int[to.length];
      float[] probabilities = new float[to.length];
      for (int row = 0; row < starts.length - 1; row++) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
          int place = next[to[at]]++;
          from[place] = row;
          probabilities[place] = values[at];
        }
      }
      return new Table(others, from, probabilities);
    }
  }
}
