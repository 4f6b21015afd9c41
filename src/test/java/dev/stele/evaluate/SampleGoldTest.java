package dev.stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold of the sample texts agrees with the texts, and with itself. */
final class SampleGoldTest {

  private static final List<String> LANGUAGES = List.of("en", "ru", "ko");
  private static final List<String> PAIRS = List.of("en-ru", "en-ko", "ru-ko");
  private static final Pattern BEAD = Pattern.compile("\\[([0-9, ]*)]:\\[([0-9, ]*)]");

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "narrative"})
  void sentencesJoinedGiveTheText(String sample) throws IOException {
    for (String language : LANGUAGES) {
      String text = Files.readString(directory(sample).resolve(language + ".txt"));
      assertThat(String.join("", sentences(sample, language)).replaceAll("\\s", ""))
          .isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "narrative"})
  void beadsCoverBothVersionsOnceAndInOrder(String sample) throws IOException {
    for (String pair : PAIRS) {
      String[] languages = pair.split("-");
      List<List<List<Integer>>> beads = beads(sample, pair);
      for (int side = 0; side < 2; side++) {
        int s = side;
        assertThat(beads.stream().flatMap(bead -> bead.get(s).stream()))
            .as("%s, %s", pair, languages[side])
            .containsExactlyElementsOf(upTo(sentences(sample, languages[side]).size()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "narrative"})
  void rowsAreTheClosureOfTheBeads(String sample) throws IOException {
    TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
    for (String language : LANGUAGES) {
      for (int i = 0; i < sentences(sample, language).size(); i++) {
        groups.put(language + i, new TreeSet<>(List.of(language + i)));
      }
    }
    for (String pair : PAIRS) {
      for (List<List<Integer>> bead : beads(sample, pair)) {
        tie(groups, pair.split("-"), bead);
      }
    }
    assertThat(rows(sample)).containsExactlyInAnyOrderElementsOf(Set.copyOf(groups.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "narrative"})
  void rowsStandInTheOrderOfEveryVersion(String sample) throws IOException {
    for (int column = 0; column < LANGUAGES.size(); column++) {
      int c = column;
      Stream<Integer> inOrder =
          Files.readAllLines(directory(sample).resolve("gold.en-ru-ko.tsv")).stream()
              .skip(1)
              .flatMap(line -> numbers(line.split("\t", -1)[c]).stream());
      assertThat(inOrder)
          .containsExactlyElementsOf(upTo(sentences(sample, LANGUAGES.get(c)).size()));
    }
  }

  private static void tie(
      TreeMap<String, TreeSet<String>> groups, String[] languages, List<List<Integer>> bead) {
    TreeSet<String> joined = new TreeSet<>();
    for (int side = 0; side < 2; side++) {
      for (int sentence : bead.get(side)) {
        joined.addAll(groups.get(languages[side] + sentence));
      }
    }
    joined.forEach(member -> groups.put(member, joined));
  }

  private static List<TreeSet<String>> rows(String sample) throws IOException {
    List<TreeSet<String>> rows = new ArrayList<>();
    for (String line :
        Files.readAllLines(directory(sample).resolve("gold.en-ru-ko.tsv")).stream()
            .skip(1)
            .toList()) {
      String[] cells = line.split("\t", -1);
      TreeSet<String> row = new TreeSet<>();
      for (int c = 0; c < cells.length; c++) {
        String language = LANGUAGES.get(c);
        numbers(cells[c]).forEach(n -> row.add(language + n));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<List<Integer>>> beads(String sample, String pair) throws IOException {
    List<List<List<Integer>>> beads = new ArrayList<>();
    for (String line : Files.readAllLines(directory(sample).resolve("gold." + pair + ".txt"))) {
      Matcher matcher = BEAD.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      beads.add(List.of(numbers(matcher.group(1)), numbers(matcher.group(2))));
    }
    return beads;
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static List<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().toList();
  }

  private static List<String> sentences(String sample, String language) throws IOException {
    return Files.readAllLines(directory(sample).resolve("sentences." + language + ".txt"));
  }

  private static Path directory(String sample) {
    return Path.of("corpora", sample);
  }
}
