package dev.stele.cli.options;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.catalogue.Checks;
import dev.stele.glossary.Glossary;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options on which checks there are to be and what they have to know. */
public final class CheckOptions {

  @Option(
      names = "--source",
      paramLabel = "LANG",
      description = "The version that the others translate. Default: the first.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "CHECKS",
      split = ",",
      description = "Only these checks, such as numbers,names.")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "CHECKS",
      split = ",",
      description = "All checks but these.")
  private List<String> without = List.of();

  @Option(
      names = "--tolerance",
      paramLabel = "CHECK=0..1",
      description = "How much a check lets pass: 0 nothing, 1 all but the crassest. Default: 0.5.")
  private Map<String, Double> tolerances = new LinkedHashMap<>();

  /** What is wanted of a text. */
  public record Chosen(List<Check> checks, CheckSettings settings) {}

  /** What is wrong with these options is found before any work is done. */
  public void check() {
    List<String> names = names();
    for (Collection<String> list : List.of(only, without, tolerances.keySet())) {
      for (String name : list) {
        if (!names.contains(name)) {
          throw new UsageException(
              "there is no check '%s'; there are: %s"
                  .formatted(name, String.join(", ", new TreeSet<>(names))));
        }
      }
    }
    source.ifPresent(Languages::named);
  }

  public Chosen of(List<Language> languages, Glossary glossary, Lexicons lexicons) {
    CheckSettings settings = new CheckSettings(source(languages), choices(), glossary);
    return new Chosen(Checks.of(settings, lexicons), settings);
  }

  /** The languages of a text, that of the source before the others. */
  public List<Language> sourceFirst(List<Language> languages) {
    List<Language> sorted = new ArrayList<>(languages);
    sorted.addFirst(sorted.remove(source(languages)));
    return sorted;
  }

  private int source(List<Language> languages) {
    if (source.isEmpty()) {
      return 0;
    }
    int index = languages.indexOf(Languages.named(source.get()));
    if (index < 0) {
      throw new UsageException(
          "no version is in '%s'; the text has %s"
              .formatted(
                  source.get(),
                  languages.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
    return index;
  }

  private Map<String, CheckSettings.Choice> choices() {
    Map<String, CheckSettings.Choice> choices = new HashMap<>();
    for (String name : names()) {
      boolean on = !without.contains(name) && (only.isEmpty() || only.contains(name));
      double tolerance = tolerances.getOrDefault(name, CheckSettings.Choice.USUAL);
      choices.put(name, new CheckSettings.Choice(on, Optional.empty(), tolerance));
    }
    return choices;
  }

  private static List<String> names() {
    return Checks.all(CheckSettings.DEFAULT).stream().map(Check::name).toList();
  }
}
