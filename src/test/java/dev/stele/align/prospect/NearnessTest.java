package dev.stele.align.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.embed.SentenceEncoder;
import dev.stele.embed.TinyModel;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NearnessTest {

  /** Sentences of like length around this one have nothing but their words to tell them apart. */
  private static final int ALIKE = 17;

  private static final int SENTENCES = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 18})
  void aModelFindsTheOmissionThatLengthsCannot(int missing) throws IOException {
    List<List<String>> meanings = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      String word = "abcdefghij".charAt(i / 10) + "" + "klmnopqrst".charAt(i % 10) + "ano";
      String other = "uvwxyzabcd".charAt(i / 10) + "" + "efghijklmn".charAt(i % 10) + "ero";
      meanings.add(List.of(word, other));
      left.add(word + " " + sign(i) + ".");
      if (i != missing) {
        right.add(other + " " + sign(i) + ".");
      }
    }
    Path model = TinyModel.write(folder.resolve("model"), meanings);
    List<Source> sources = List.of(source("de", left), source("fr", right));
    try (SentenceEncoder encoder = SentenceEncoder.open(model, folder.resolve("cache"))) {
      Multitext text =
          new Aligner(new Lexicons(), Optional.of(encoder)).align(sources, Progress.NONE);
      assertThat(text.rows().get(missing).cell(1)).isEmpty();
      assertThat(text.rows()).hasSize(SENTENCES);
    }
  }

  /** A number of each sentence's own, but for those that are alike. */
  private static String sign(int sentence) {
    return Math.abs(sentence - ALIKE) <= 2 ? "xxxx" : String.valueOf(1000 + 37 * sentence);
  }

  private static Source source(String language, List<String> sentences) {
    List<Segment> segments = sentences.stream().map(s -> new Segment(s, Start.SENTENCE)).toList();
    return new Source(new Version(new Language(language)), Atom.ofSentences(segments));
  }
}
