package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
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

  /** The longest ending of a word with a star. */
  private static final int ENDING = 3;

  /** The longest rest of a word with two stars. */
  private static final int COMPOUND = 20;

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
        Comparator.comparingInt((FigureWord word) -> word.pattern().length()).reversed();
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
          int ending = word.endsWith("**") ? COMPOUND : word.endsWith("*") ? ENDING : 0;
          String pattern = word.replace("*", "").replace('_', ' ');
          (AROUND.contains(read) ? around : alone)
              .computeIfAbsent(pattern.charAt(0), first -> new ArrayList<>())
              .add(new FigureWord(read, cells[1], factor, pattern, ending));
        }
      }
    }
  }

  /** The longest word that says what a number is and begins just here. */
  Optional<Found> around(String text, int at, Set<Kind> kinds) {
    return candidates(around, text, at).stream()
        .filter(word -> kinds.contains(word.kind()))
        .map(word -> new Found(word, at, end(word, text, at)))
        .filter(found -> found.end() > at)
        .findFirst();
  }

  /** The words that may be figures by themselves and begin just here. */
  List<Found> alone(String text, int at) {
    List<Found> found = new ArrayList<>();
    for (FigureWord word : candidates(alone, text, at)) {
      int end = end(word, text, at);
      if (end > at) {
        found.add(new Found(word, at, end));
      }
    }
    return found;
  }

  private static List<FigureWord> candidates(
      Map<Character, List<FigureWord>> words, String text, int at) {
    return at < text.length() ? words.getOrDefault(folded(text.charAt(at)), List.of()) : List.of();
  }

  /** Where a word ends that begins here, {@code at} when it does not stand here. */
  private static int end(FigureWord word, String text, int at) {
    String pattern = word.pattern();
    int end = at + pattern.length();
    if (end > text.length()) {
      return at;
    }
    for (int i = 1; i < pattern.length(); i++) {
      if (folded(text.charAt(at + i)) != pattern.charAt(i)) {
        return at;
      }
    }
    if (Letters.isHangul(pattern.charAt(0)) || !Character.isLetter(text.charAt(end - 1))) {
      return end;
    }
    int most = end + word.ending();
    while (end < most && Letters.isAt(text, end) && !Letters.isHangul(text.charAt(end))) {
      end++;
    }
    boolean goesOn = Letters.isAt(text, end) && !Letters.isHangul(text.charAt(end));
    return goesOn ? at : end;
  }

  private static char folded(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ё' -> 'е';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> lower;
    };
  }
}
