package dev.stele.evaluate.faults;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.Checked;
import dev.stele.check.catalogue.Checks;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.exchange.glossary.ReadGlossary;
import dev.stele.glossary.Glossary;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Version;
import dev.stele.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Aligns and checks texts with planted faults as the product does, and scores what is found. */
public final class FaultEvaluator {

  private final Documents documents;
  private final Segmenters segmenters;
  private final Aligner aligner;

  public FaultEvaluator(Documents documents, Segmenters segmenters, Aligner aligner) {
    this.documents = documents;
    this.segmenters = segmenters;
    this.aligner = aligner;
  }

  /**
   * @throws IllegalArgumentException when a fault is to be found by a check that does not exist
   */
  public FaultScore evaluate(FaultSet set) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Language language : set.languages()) {
      var paragraphs = documents.read(set.text(language), Hints.of(language)).paragraphs();
      sources.add(new Source(new Version(language), segmenters.of(language).atoms(paragraphs)));
    }
    Multitext text = aligner.align(sources, Progress.NONE);
    Glossary glossary = glossary(set);
    CheckSettings settings = new CheckSettings(0, Map.of(), glossary);
    List<Check> checks = Checks.of(settings, new Lexicons(glossary::pairs));
    requireKnown(set, checks);
    return FaultScorer.of(set, Checked.of(text, checks, settings, Progress.NONE), names(checks));
  }

  private static Glossary glossary(FaultSet set) throws IOException {
    if (set.glossary().isEmpty()) {
      return Glossary.EMPTY;
    }
    Path file = set.glossary().get();
    ReadGlossary read = new GlossaryReader(set.languages(), Glossary.EMPTY).read(file);
    if (!read.faults().isEmpty()) {
      throw new IllegalArgumentException(
          file + ", " + read.faults().getFirst().line(new Wording(), Locale.ENGLISH));
    }
    return read.glossary();
  }

  private static void requireKnown(FaultSet set, List<Check> checks) {
    List<String> names = names(checks);
    for (Fault fault : set.faults()) {
      if (!names.containsAll(fault.checks())) {
        throw new IllegalArgumentException(
            "%s has a fault for the check '%s'; there are: %s"
                .formatted(
                    set.directory(), String.join(",", fault.checks()), String.join(", ", names)));
      }
    }
  }

  private static List<String> names(List<Check> checks) {
    return checks.stream().map(Check::name).toList();
  }
}
