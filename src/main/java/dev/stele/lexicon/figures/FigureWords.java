package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.words.Phrase;
import dev.stele.lexicon.words.PhraseIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of {@code figures.tsv}, by where they stand in a text. Immutable. */
final class FigureWords {

  private static final String SOURCE = "/lexicon/figures.tsv";

  private static final Set<Kind> AROUND =
      EnumSet.of(Kind.PERCENT, Kind.UNIT, Kind.MONEY, Kind.REFERENCE, Kind.HOUR, Kind.HALF);

  private final PhraseIndex<FigureWord> around;
  private final PhraseIndex<FigureWord> alone;

  /** A word found in a text, with where it ends. */
  record Found(FigureWord word, int start, int end) {

    Kind kind() {
      return word.kind();
    }
  }

  private FigureWords(List<FigureWord> words) {
    around = index(words.stream().filter(word -> AROUND.contains(word.kind())).toList());
    alone = index(words.stream().filter(word -> !AROUND.contains(word.kind())).toList());
  }

  private static PhraseIndex<FigureWord> index(List<FigureWord> words) {
    return PhraseIndex.of(words, FigureWord::phrase);
  }

  static FigureWords load() {
    try (InputStream in = FigureWords.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new FigureWords(
          lines.lines().filter(line -> !line.startsWith("#")).flatMap(FigureWords::words).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<FigureWord> words(String line) {
    String[] cells = line.split("\t", -1);
    String kind = cells[0].toUpperCase(Locale.ROOT);
    Kind read =
        Kind.valueOf(kind.endsWith("?") ? "MAYBE_" + kind.substring(0, kind.length() - 1) : kind);
    BigDecimal factor = new BigDecimal(cells[2]);
    return Arrays.stream(cells)
        .skip(3)
        .flatMap(cell -> Arrays.stream(cell.split(" ")))
        .filter(word -> !word.isEmpty())
        .map(word -> new FigureWord(read, cells[1], factor, word, Phrase.of(word)));
  }

  /** The longest word that says what a number is and begins just here. */
  Optional<Found> around(String text, int at, Set<Kind> kinds) {
    return around.at(text, at).stream()
        .filter(word -> kinds.contains(word.kind()))
        .map(word -> new Found(word, at, word.phrase().end(text, at)))
        .filter(found -> found.end() > at)
        .findFirst();
  }

  /** The words that may be figures by themselves and begin just here. */
  List<Found> alone(String text, int at) {
    List<Found> found = new ArrayList<>();
    for (FigureWord word : alone.at(text, at)) {
      int end = word.phrase().end(text, at);
      if (end > at) {
        found.add(new Found(word, at, end));
      }
    }
    return found;
  }
}
