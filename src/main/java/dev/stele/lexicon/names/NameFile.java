package dev.stele.lexicon.names;

import dev.stele.lexicon.names.KnownName.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The names of {@code names.tsv}. */
final class NameFile {

  private static final String SOURCE = "/lexicon/names.tsv";

  private NameFile() {}

  /**
   * @param names takes each name with each of its forms
   */
  static void read(BiConsumer<KnownName, String> names) {
    try (InputStream in = NameFile.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, BiConsumer<KnownName, String> names) {
    String[] cells = line.split("\t", -1);
    KnownName name = new KnownName(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1]);
    Arrays.stream(cells)
        .skip(2)
        .flatMap(cell -> Arrays.stream(cell.split(" ")))
        .filter(form -> !form.isEmpty())
        .forEach(form -> names.accept(name, form));
  }
}
