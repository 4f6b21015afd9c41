package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import dev.stele.text.Language;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of a packed lexicon, read from front to back. */
final class PackedReading {

  private static final float[] PROBABILITIES = new float[256];

  static {
    for (int i = 0; i < 256; i++) {
      PROBABILITIES[i] = (float) Math.exp(-i * PackedLexicon.STEP);
    }
  }

  private final byte[] content;
  private int at;

  PackedReading(byte[] content) {
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
    int[] next = Arrays.copyOf(others, rows);
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
