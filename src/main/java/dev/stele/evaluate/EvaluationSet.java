package dev.stele.evaluate;

import dev.stele.text.Language;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A text in several versions of which it is known how they should be aligned. */
public sealed interface EvaluationSet {

  String name();

  /** The languages of the versions, in the order in which pairs are named. */
  List<Language> languages();

  /**
   * Running text whose units are known: {@code en.txt}, {@code ru.txt} … as a user would load them,
   * and {@code units.en.txt} … of which line i is the same unit in every language, empty where the
   * unit is missing.
   */
  record Units(
      String name, List<Language> languages, Map<Language, Path> texts, Map<Language, Path> units)
      implements EvaluationSet {

    public Units {
      languages = List.copyOf(languages);
      texts = Map.copyOf(texts);
      units = Map.copyOf(units);
    }

    Path text(Language language) {
      return Objects.requireNonNull(texts.get(language));
    }

    Path units(Language language) {
      return Objects.requireNonNull(units.get(language));
    }
  }

  /**
   * Two texts with a sentence a line ({@code src.txt}, {@code tgt.txt}) and their beads ({@code
   * gold.txt}).
   */
  record Beads(String name, List<Language> languages, List<Path> sentences, Path gold)
      implements EvaluationSet {

    public Beads {
      languages = List.copyOf(languages);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Running text whose sentences ({@code sentences.en.txt} …) and beads ({@code gold.en-ru.txt} …)
   * are known.
   *
   * @param gold by the pair's name
   */
  record Sample(
      String name,
      List<Language> languages,
      Map<Language, Path> texts,
      Map<Language, Path> sentences,
      Map<String, Path> gold)
      implements EvaluationSet {

    public Sample {
      languages = List.copyOf(languages);
      texts = Map.copyOf(texts);
      sentences = Map.copyOf(sentences);
      gold = Collections.unmodifiableSortedMap(new TreeMap<>(gold));
    }

    Path text(Language language) {
      return Objects.requireNonNull(texts.get(language));
    }

    Path sentences(Language language) {
      return Objects.requireNonNull(sentences.get(language));
    }
  }
}
