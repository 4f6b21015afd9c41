package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.words.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code figures.tsv}, by where they stand in a text. Immutable. */
final class FigureWords {

  private static final String SOURCE = "/lexicon/figures.tsv";

  private static final Set<Kind> AROUND =
      EnumSet.of(Kind.PERCENT, Kind.UNIT, Kind.MONEY, Kind.REFERENCE, Kind.HOUR, Kind.HALF);

  private final Map<Character, List<FigureWord>> around = new HashMap<>();
  private final Map<Character, List<FigureWord>> alone = new HashMap<>();

  /** A word found in a text, with where it ends. */
  record Found(FigureWord word, int start, int end) {

    Kind kind() {
      return word.kind();
    }
  }

  private FigureWords() {}

  static FigureWords load() {
    FigureWords words = new FigureWords();
    try (InputStream in = FigureWords.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<FigureWord> longest =
        Comparator.comparingInt((FigureWord word) -> word.phrase().length()).reversed();
    words.around.values().forEach(list -> list.sort(longest));
    words.alone.values().forEach(list -> list.sort(longest));
    return words;
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    String kind = cells[0].toUpperCase(Locale.ROOT);
    Kind read =
        Kind.valueOf(kind.endsWith("?") ? "MAYBE_" + kind.substring(0, kind.length() - 1) : kind);
    BigDecimal factor = new BigDecimal(cells[2]);
    for (int c = 3; c < cells.length; c++) {
      for (String word : cells[c].split(" ")) {
        if (!word.isEmpty()) {
          Phrase phrase = Phrase.of(word);
          (AROUND.contains(read) ? around : alone)
              .computeIfAbsent(phrase.first(), first -> new ArrayList<>())
              .add(new FigureWord(read, cells[1], factor, word, phrase));
        }
      }
    }
  }

  /** The longest word that says what a number is and begins just here. */
  Optional<Found> around(String text, int at, Set<Kind> kinds) {
    return candidates(around, text, at).stream()
        .filter(word -> kinds.contains(word.kind()))
        .map(word -> new Found(word, at, word.phrase().end(text, at)))
        .filter(found -> found.end() > at)
        .findFirst();
  }

  /** The words that may be figures by themselves and begin just here. */
  List<Found> alone(String text, int at) {
    List<Found> found = new ArrayList<>();
    for (FigureWord word : candidates(alone, text, at)) {
      int end = word.phrase().end(text, at);
      if (end > at) {
        found.add(new Found(word, at, end));
      }
    }
    return found;
  }

  private static List<FigureWord> candidates(
      Map<Character, List<FigureWord>> words, String text, int at) {
    return at < text.length()
        ? words.getOrDefault(Phrase.folded(text.charAt(at)), List.of())
        : List.of();
  }
}
