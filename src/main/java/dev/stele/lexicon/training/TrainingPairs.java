package dev.stele.lexicon.training;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Reads training data line by line, so that a file may be of any size: tab-separated, UTF-8, plain
 * or compressed ({@code .gz}, {@code .xz}).
 */
public final class TrainingPairs {

  /** Takes a line's fields. */
  private interface Line {
    void fields(List<String> fields, int number);
  }

  private TrainingPairs() {}

  /**
   * Adds a file of pairs: left text, right text and, if there is a third field, their origin.
   *
   * @throws IllegalArgumentException when a line has fewer than two fields, with file and line
   */
  public static void read(Path file, LexiconTrainer trainer) throws IOException {
    String name = String.valueOf(file.getFileName());
    lines(
        file,
        (fields, number) -> {
          if (fields.size() < 2) {
            throw malformed(file, number, "two texts with a tab between them are expected");
          }
          String origin = fields.size() > 2 ? fields.get(2) : name;
          trainer.add(fields.get(0), fields.get(1), origin);
        });
  }

  /**
   * Adds a list of terms in several languages: the first line names the languages.
   *
   * @throws IllegalArgumentException when one of the trainer's languages is not among them
   */
  public static void readTerms(Path file, LexiconTrainer trainer) throws IOException {
    String name = String.valueOf(file.getFileName());
    int[] columns = {-1, -1};
    lines(
        file,
        (fields, number) -> {
          if (number == 1) {
            columns[0] = fields.indexOf(trainer.left().base());
            columns[1] = fields.indexOf(trainer.right().base());
            if (columns[0] < 0 || columns[1] < 0) {
              throw malformed(
                  file,
                  number,
                  "it names the languages %s, but %s and %s are needed"
                      .formatted(fields, trainer.left(), trainer.right()));
            }
          } else if (Math.max(columns[0], columns[1]) >= fields.size()) {
            throw malformed(file, number, "a term is missing");
          } else {
            trainer.add(fields.get(columns[0]), fields.get(columns[1]), name);
          }
        });
  }

  private static IllegalArgumentException malformed(Path file, int line, String remedy) {
    return new IllegalArgumentException(file + ", line " + line + ": " + remedy);
  }

  private static void lines(Path file, Line line) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + ": there is no such file");
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16)) {
      int number = 0;
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line.fields(Arrays.asList(text.split("\t", -1)), ++number);
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": it is not UTF-8; convert it first", e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    String name = file.toString();
    try {
      return name.endsWith(".xz")
          ? new XZInputStream(raw)
          : name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    } catch (IOException e) {
      raw.close();
      throw new IOException(
          file + ": it cannot be unpacked (" + e.getMessage() + "); is it what its name says?", e);
    }
  }
}
