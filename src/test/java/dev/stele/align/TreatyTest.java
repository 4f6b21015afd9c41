package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Paragraph;
import dev.stele.text.Progress;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A floor under the accuracy on the sample treaty, from running text to beads. */
final class TreatyTest {

  private static final Path TREATY = Path.of("corpora/treaty");
  private static final List<String> LANGUAGES = List.of("en", "ru", "ko");

  @Test
  void alignsTheTreatyAsPeopleDid() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String language : LANGUAGES) {
      List<Paragraph> paragraphs =
          Files.readAllLines(TREATY.resolve(language + ".txt")).stream()
              .filter(line -> !line.isBlank())
              .map(Paragraph::of)
              .toList();
      Language of = new Language(language);
      sources.add(new Source(new Version(of), new Segmenters().of(of).atoms(paragraphs)));
    }

    Multitext text = new Aligner(new Lexicons()).align(sources, Progress.NONE);

    for (Pair pair : text.pairs()) {
      String name = LANGUAGES.get(pair.left()) + "-" + LANGUAGES.get(pair.right());
      assertThat(f1(Texts.beads(text, pair), "gold." + name + ".txt"))
          .as(name)
          .isGreaterThanOrEqualTo(0.97);
    }
  }

  private static double f1(String beads, String gold) throws IOException {
    Set<String> expected = new HashSet<>();
    for (String line : Files.readAllLines(TREATY.resolve(gold))) {
      expected.add(line.replaceAll("[\\[\\] ]", ""));
    }
    expected.remove("");
    Set<String> found = new HashSet<>(List.of(beads.split(" ")));
    int all = found.size() + expected.size();
    found.retainAll(expected);
    return 2.0 * found.size() / all;
  }
}
