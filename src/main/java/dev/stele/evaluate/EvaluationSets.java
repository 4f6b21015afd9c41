package dev.stele.evaluate;

import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises evaluation sets by the files that a directory holds. */
public final class EvaluationSets {

  private static final Pattern UNITS = Pattern.compile("units\\.([A-Za-z-]+)\\.txt");
  private static final Pattern SENTENCES = Pattern.compile("sentences\\.([A-Za-z-]+)\\.txt");
  private static final Pattern PAIR_GOLD = Pattern.compile("gold\\.([A-Za-z]+-[A-Za-z]+)\\.txt");
  private static final Pattern PAIR_SUFFIX = Pattern.compile(".*_([a-z]{2,3})_([a-z]{2,3})");

  /** The order in which pairs of the languages served best are named; others follow by tag. */
  private static final List<String> ORDER = List.of("en", "ru", "ko");

  /** A directory of variants of the set above it, which lends them its name. */
  private static final String VARIANTS = "hard";

  private final Map<String, List<Language>> languages;

  /**
   * @param languages of sets of gold beads, by the set's name, where the name does not end in them
   *     as {@code novel_hu_en} does
   */
  public EvaluationSets(Map<String, List<Language>> languages) {
    this.languages = Map.copyOf(languages);
  }

  /**
   * The sets in some directories, each a set itself or, when {@code below} is true, with sets
   * anywhere below it.
   *
   * @throws IllegalArgumentException when there is none, or one lacks a file or its languages
   */
  public List<EvaluationSet> find(List<Path> directories, boolean below) throws IOException {
    List<EvaluationSet> sets = new ArrayList<>();
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new IllegalArgumentException(directory + " is not a directory");
      }
      int before = sets.size();
      for (Path candidate : below ? tree(directory) : List.of(directory)) {
        recognise(candidate).ifPresent(sets::add);
      }
      if (sets.size() == before) {
        throw new IllegalArgumentException(
            directory
                + " holds no evaluation set: expected units.LANG.txt, or src.txt, tgt.txt and"
                + " gold.txt, or sentences.LANG.txt and gold.A-B.txt");
      }
    }
    return sets;
  }

  private Optional<EvaluationSet> recognise(Path directory) throws IOException {
    Map<Language, Path> units = byLanguage(directory, UNITS);
    if (!units.isEmpty()) {
      List<Language> order = order(units);
      return Optional.of(
          new EvaluationSet.Units(name(directory), order, texts(directory, order), units));
    }
    Map<String, Path> gold = matching(directory, PAIR_GOLD, pair -> pair);
    if (!gold.isEmpty()) {
      Map<Language, Path> sentences = byLanguage(directory, SENTENCES);
      List<Language> order = order(sentences);
      return Optional.of(
          new EvaluationSet.Sample(
              name(directory), order, texts(directory, order), sentences, gold));
    }
    if (Files.exists(directory.resolve("gold.txt"))) {
      return Optional.of(beads(directory));
    }
    return Optional.empty();
  }

  private EvaluationSet beads(Path directory) {
    String name = name(directory);
    List<Path> sentences = List.of(present(directory, "src.txt"), present(directory, "tgt.txt"));
    Matcher suffix = PAIR_SUFFIX.matcher(name);
    List<Language> pair =
        languages.getOrDefault(
            name,
            suffix.matches()
                ? List.of(new Language(suffix.group(1)), new Language(suffix.group(2)))
                : List.of());
    if (pair.size() != 2) {
      throw new IllegalArgumentException(
          "%s: the languages of src.txt and tgt.txt are unknown; name them: --languages %s=xx-yy"
              .formatted(directory, name));
    }
    return new EvaluationSet.Beads(name, pair, sentences, directory.resolve("gold.txt"));
  }

  private static Map<Language, Path> texts(Path directory, List<Language> languages) {
    return languages.stream()
        .collect(Collectors.toMap(l -> l, l -> present(directory, l.tag() + ".txt")));
  }

  private static Path present(Path directory, String file) {
    Path path = directory.resolve(file);
    if (!Files.exists(path)) {
      throw new IllegalArgumentException(directory + " lacks " + file);
    }
    return path;
  }

  private static Map<Language, Path> byLanguage(Path directory, Pattern pattern)
      throws IOException {
    return matching(directory, pattern, Language::new);
  }

  private static <K> Map<K, Path> matching(Path directory, Pattern pattern, Function<String, K> key)
      throws IOException {
    Map<K, Path> found = new TreeMap<>(Comparator.comparing(Object::toString));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Matcher matcher = pattern.matcher(String.valueOf(file.getFileName()));
        if (matcher.matches()) {
          found.put(key.apply(matcher.group(1)), file);
        }
      }
    }
    return found;
  }

  private static List<Language> order(Map<Language, Path> files) {
    boolean known = files.keySet().stream().allMatch(l -> ORDER.contains(l.tag()));
    return files.keySet().stream()
        .sorted(
            known
                ? Comparator.comparing(l -> ORDER.indexOf(l.tag()))
                : Comparator.comparing(Language::tag))
        .toList();
  }

  private static List<Path> tree(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The directory's name; of a variant, {@code set variant}. */
  private static String name(Path directory) {
    Path whole = directory.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    boolean variant = parent != null && parent.endsWith(VARIANTS) && parent.getNameCount() > 1;
    return variant
        ? whole.getName(whole.getNameCount() - 3) + " " + whole.getFileName()
        : String.valueOf(whole.getFileName());
  }
}
