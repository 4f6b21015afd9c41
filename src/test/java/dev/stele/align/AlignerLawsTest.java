package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text: nothing is lost, doubled or put elsewhere. */
final class AlignerLawsTest {

  private static final String[] LANGUAGES = {"en", "ru", "de", "pl"};

  private final Aligner aligner = new Aligner(new Lexicons());

  @Property(tries = 60, seed = "2026")
  void everyAtomStandsInOneRowInOrder(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int versions) {
    Random random = new Random(seed);
    List<Source> sources = new ArrayList<>();
    for (int v = 0; v < versions; v++) {
      sources.add(new Source(new Version(new Language(LANGUAGES[v])), atoms(random)));
    }

    Multitext text = aligner.align(sources, Progress.NONE);

    // That beads cover their rows is checked by the rows themselves.
    for (int v = 0; v < versions; v++) {
      assertThat(joined(text.column(v))).isEqualTo(written(sources.get(v).atoms()));
    }
    assertThat(aligner.align(sources, Progress.NONE)).isEqualTo(text);
  }

  private static List<Atom> atoms(Random random) {
    String[] words = {"alpha", "beta", "gamma", "delta", "12", "7", "omega", "kappa", "sigma"};
    List<Atom> atoms = new ArrayList<>();
    int size = random.nextInt(30);
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder(words[random.nextInt(words.length)]);
      for (int w = random.nextInt(6); w > 0; w--) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      boolean paragraph = i == 0 || random.nextInt(5) == 0;
      double boundary = paragraph || random.nextInt(3) == 0 ? 1 : random.nextDouble();
      atoms.add(
          new Atom(
              text.toString(),
              paragraph ? "" : " ",
              paragraph ? Start.PARAGRAPH : Start.SENTENCE,
              boundary));
    }
    return atoms;
  }

  private static String joined(List<Segment> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(sentence -> text.append(sentence.text().replace(" ", "")));
    return text.toString();
  }

  private static String written(List<Atom> atoms) {
    StringBuilder text = new StringBuilder();
    atoms.forEach(atom -> text.append(atom.text().replace(" ", "")));
    return text.toString();
  }
}
