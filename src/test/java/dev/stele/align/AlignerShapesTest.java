package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.Term;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions that differ much in how they are cut and in what they hold. */
final class AlignerShapesTest {

  private final Aligner aligner = new Aligner(new Lexicons());

  private String beads(List<String> english, List<String> russian) {
    Multitext text =
        aligner.align(
            List.of(Texts.source("en", english), Texts.source("ru", russian)), Progress.NONE);
    return Texts.beads(text, new Pair(0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 9, 12})
  void oneSentenceMayStandForMany(int many) {
    List<String> english =
        Tales.join(
            Tales.english(0, 8),
            List.of(Tales.englishInOne(8, 8 + many)),
            Tales.english(8 + many, 16 + many));
    List<String> russian = Tales.russian(0, 16 + many);
    String sentences = list(8, 8 + many);

    assertThat(beads(english, russian)).contains(" 8:" + sentences + " ");
    assertThat(reversed(english, russian)).contains(" " + sentences + ":8 ");
  }

  private String reversed(List<String> english, List<String> russian) {
    Multitext text =
        aligner.align(
            List.of(Texts.source("ru", russian), Texts.source("en", english)), Progress.NONE);
    return Texts.beads(text, new Pair(0, 1));
  }

  @Test
  void aChapterMayBeMissing() {
    List<String> english = Tales.english(0, 300);
    List<String> russian = Tales.join(Tales.russian(0, 120), Tales.russian(210, 300));

    assertThat(beads(english, russian))
        .isEqualTo(String.join(" ", pairs(0, 120, 0), alone(120, 210), pairs(210, 300, -90)));
  }

  @Test
  void frontMatterMayHaveMoved() {
    List<String> english = Tales.join(Tales.english(500, 512), Tales.english(0, 200));
    List<String> russian = Tales.join(Tales.russian(0, 200), Tales.russian(500, 512));

    String beads = beads(english, russian);

    assertThat(beads).startsWith(alone(0, 12)).contains(pairs(12, 212, -12));
    assertThat(beads).endsWith(":" + list(211, 212));
  }

  @Test
  void versionsMayBeginAndEndElsewhere() {
    List<String> english = Tales.english(0, 200);
    List<String> russian = Tales.russian(40, 260);

    String beads = beads(english, russian);

    assertThat(beads).contains(pairs(40, 200, -40));
    assertThat(beads).startsWith(alone(0, 40)).endsWith(" :218 :219");
  }

  @Test
  void aFewTermsOfTheUsersAreNoLexicon() {
    List<String> english = Tales.english(0, 60);
    List<String> other =
        english.stream()
            .map(s -> s.toLowerCase(Locale.ROOT).replaceAll("([a-z]+)", "$1us"))
            .toList();
    List<Source> sources = List.of(Texts.source("en", english), Texts.source("la", other));
    Lexicons terms = new Lexicons((left, right) -> List.of(new Term("horse", "horseus")));

    Multitext text = new Aligner(terms).align(sources, Progress.NONE);

    assertThat(Texts.beads(text, new Pair(0, 1))).isEqualTo(pairs(0, 60, 0));
  }

  private static String list(int from, int to) {
    return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private static String pairs(int from, int to, int shift) {
    return IntStream.range(from, to)
        .mapToObj(i -> i + ":" + (i + shift))
        .collect(Collectors.joining(" "));
  }

  private static String alone(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> i + ":").collect(Collectors.joining(" "));
  }
}
