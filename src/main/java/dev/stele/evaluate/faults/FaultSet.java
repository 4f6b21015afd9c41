package dev.stele.evaluate.faults;

import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text with planted faults: a directory with {@code en.txt}, {@code ru.txt} … as a user would
 * load them, {@code sentences.en.txt} … by which faults are counted, {@code faults.tsv} and, if it
 * has one, {@code glossary.csv}. The first language is the source.
 */
public record FaultSet(String name, Path directory, List<Language> languages, List<Fault> faults) {

  private static final String FAULTS = "faults.tsv";
  private static final String HEAD = "version\tsentence\tcheck\tfaulty\tright";
  private static final int COLUMNS = 5;

  /** So many sentences a fault may touch. */
  private static final int REACH = 3;

  /** The order of the languages served best; others follow by tag. */
  private static final List<String> ORDER = List.of("en", "ru", "ko");

  public FaultSet {
    languages = List.copyOf(languages);
    faults = List.copyOf(faults);
  }

  /** Which of some directories hold planted faults, or, with {@code below}, any below them. */
  public static List<Path> in(List<Path> directories, boolean below) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path directory : directories) {
      try (Stream<Path> paths = Files.walk(directory, below ? Integer.MAX_VALUE : 0)) {
        found.addAll(paths.filter(path -> Files.exists(path.resolve(FAULTS))).sorted().toList());
      } catch (NoSuchFileException e) {
        throw new IllegalArgumentException(directory + " is not a directory", e);
      }
    }
    return found;
  }

  /**
   * @throws IllegalArgumentException naming file and line, when a line is no fault of the text
   */
  public static FaultSet read(Path directory) throws IOException {
    Map<Language, List<String>> sentences = sentences(directory);
    List<Fault> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(directory.resolve(FAULTS));
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !(i == 0 && lines.get(i).equals(HEAD))) {
        try {
          faults.add(fault(lines.get(i), sentences));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "%s, line %d: %s".formatted(directory.resolve(FAULTS), i + 1, e.getMessage()), e);
        }
      }
    }
    String name = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
    return new FaultSet(name, directory, List.copyOf(sentences.keySet()), faults);
  }

  private static Map<Language, List<String>> sentences(Path directory) throws IOException {
    Map<Language, List<String>> sentences = new TreeMap<>(FaultSet::order);
    try (var files = Files.newDirectoryStream(directory, "sentences.*.txt")) {
      for (Path file : files) {
        String tag = file.getFileName().toString().split("\\.")[1];
        sentences.put(new Language(tag), lines(file));
      }
    }
    for (Language language : sentences.keySet()) {
      if (!Files.exists(directory.resolve(language + ".txt"))) {
        throw new IllegalArgumentException(directory + " lacks " + language + ".txt");
      }
    }
    if (sentences.size() < 2) {
      throw new IllegalArgumentException(directory + " lacks sentences.LANG.txt of two versions");
    }
    return sentences;
  }

  private static int order(Language a, Language b) {
    int known = Integer.compare(rank(a), rank(b));
    return known != 0 ? known : a.tag().compareTo(b.tag());
  }

  private static int rank(Language language) {
    int rank = ORDER.indexOf(language.tag());
    return rank < 0 ? ORDER.size() : rank;
  }

  private static Fault fault(String line, Map<Language, List<String>> sentences) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "%d columns where there should be: %s".formatted(cells.length, HEAD.replace("\t", ", ")));
    }
    Language language = new Language(cells[0]);
    List<String> text = sentences.get(language);
    if (text == null) {
      throw new IllegalArgumentException("no version is in '" + cells[0] + "'");
    }
    if (!cells[1].matches("\\d{1,7}") || Integer.parseInt(cells[1]) >= text.size()) {
      throw new IllegalArgumentException("no sentence is number '" + cells[1] + "'");
    }
    int sentence = Integer.parseInt(cells[1]);
    if (!from(text, sentence).contains(cells[3])) {
      throw new IllegalArgumentException("sentence %d has no '%s'".formatted(sentence, cells[3]));
    }
    return new Fault(language, sentence, List.of(cells[2].split(",")), cells[3], cells[4]);
  }

  /** A sentence, and those after it into which a fault may reach. */
  static String from(List<String> sentences, int first) {
    return String.join(" ", sentences.subList(first, Math.min(sentences.size(), first + REACH)));
  }

  /** The file of a version. */
  Path text(Language language) {
    return directory.resolve(language + ".txt");
  }

  List<String> sentences(Language language) throws IOException {
    return lines(directory.resolve("sentences." + language + ".txt"));
  }

  /** The file with the terms that the text should keep to. */
  Optional<Path> glossary() {
    return Optional.of(directory.resolve("glossary.csv")).filter(Files::exists);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }
}
