package dev.stele.lexicon.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.PackedLexicon;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LexiconTrainerTest {

  private static final List<String> ENGLISH =
      List.of("house", "river", "garden", "window", "winter", "music");
  private static final List<String> RUSSIAN =
      List.of("дом", "река", "сад", "окно", "зима", "музыка");

  /** Every pair of two words, so that only what they have in common tells which is which. */
  private static LexiconTrainer trainer() {
    LexiconTrainer trainer =
        new LexiconTrainer(
            Language.ENGLISH,
            Language.RUSSIAN,
            LexiconTrainer.Settings.DEFAULT,
            origin -> origin.equals("kept") ? 1 : 0);
    for (int a = 0; a < ENGLISH.size(); a++) {
      for (int b = 0; b < ENGLISH.size(); b++) {
        if (a != b) {
          trainer.add(
              "the " + ENGLISH.get(a) + " and the " + ENGLISH.get(b),
              RUSSIAN.get(b) + " и " + RUSSIAN.get(a),
              a % 2 == 0 ? "tales" : "letters");
        }
      }
    }
    return trainer;
  }

  private static byte[] packed(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedLexicon.write(lexicon, out);
    return out.toByteArray();
  }

  private static String form(Language language, String word) {
    return Words.of(language).of(word).getFirst().form();
  }

  @Test
  void eachWordFindsItsTranslation() {
    Lexicon lexicon = trainer().train();
    for (int i = 0; i < ENGLISH.size(); i++) {
      String english = form(Language.ENGLISH, ENGLISH.get(i));
      String russian = form(Language.RUSSIAN, RUSSIAN.get(i));
      assertThat(lexicon.fromLeft(english).probability(russian)).isGreaterThan(.5);
      assertThat(lexicon.fromRight(russian).probability(english)).isGreaterThan(.4);
      assertThat(lexicon.flipped().fromLeft(russian).probability(english))
          .isEqualTo(lexicon.fromRight(russian).probability(english));
    }
  }

  @Test
  void theSamePairsGiveTheSameBytesOnAnyNumberOfThreads() throws Exception {
    byte[] usual = packed(trainer().train());
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> packed(trainer().train())).get()).isEqualTo(usual);
    }
  }

  @Test
  void repeatedAndUntranslatedPairsTeachNothing() throws IOException {
    LexiconTrainer trainer = trainer();
    for (int i = 0; i < 50; i++) {
      trainer.add("the house and the river", "река и дом", "tales");
      trainer.add("Untranslated text " + i, "Untranslated text " + i, "tales");
      trainer.add("Still English " + i, "All the same English " + i, "tales");
    }
    assertThat(packed(trainer.train())).isEqualTo(packed(trainer().train()));
  }

  @Test
  void whatIsKeptAsideIsExplained() {
    LexiconTrainer trainer = trainer();
    trainer.add("house music", "музыка дом", "kept");
    LexiconTrainer.Assessment kept =
        Objects.requireNonNull(trainer.assess(trainer.train()).get("kept"));
    assertThat(kept.pairs()).isEqualTo(1);
    assertThat(kept.coverage()).isEqualTo(1);
    assertThat(kept.gain()).isPositive();
  }

  @Test
  void packingKeepsFormsAndProbabilities() throws IOException {
    Lexicon lexicon = trainer().train();
    Lexicon read = PackedLexicon.read(new ByteArrayInputStream(packed(lexicon)), "toy");
    assertThat(read.size()).isEqualTo(lexicon.size());
    assertThat(read.left()).isEqualTo(Language.ENGLISH);
    String house = form(Language.ENGLISH, "house");
    Lexicon.Entries before = lexicon.fromLeft(house);
    for (int i = 0; i < before.size(); i++) {
      double probability = before.probability(i);
      assertThat(read.fromLeft(house).probability(before.form(i)))
          .isBetween(probability / 1.03, probability * 1.03);
    }
    assertThat(packed(read)).isEqualTo(packed(lexicon));
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    byte[] whole = packed(trainer().train());
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 0x55;
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    for (byte[] damaged : List.of(changed, cut, new byte[0], new byte[500])) {
      assertThatThrownBy(() -> PackedLexicon.read(new ByteArrayInputStream(damaged), "toy.lexicon"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("toy.lexicon");
    }
  }

  @Test
  void trainingDataMayBeCompressed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pairs.tsv.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("house\tдом\nriver\tрека\ttales\n".getBytes("UTF-8"));
    }
    LexiconTrainer trainer =
        new LexiconTrainer(Language.ENGLISH, Language.RUSSIAN, LexiconTrainer.Settings.DEFAULT);
    TrainingPairs.read(file, trainer);
    assertThat(trainer.summary()).contains("pairs.tsv.gz: 1 pairs").contains("tales: 1 pairs");
  }

  @Test
  void aLineWithoutTwoTextsIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.tsv"), "house\tдом\nriver\n");
    LexiconTrainer trainer =
        new LexiconTrainer(Language.ENGLISH, Language.RUSSIAN, LexiconTrainer.Settings.DEFAULT);
    assertThatThrownBy(() -> TrainingPairs.read(file, trainer))
        .hasMessageContaining("pairs.tsv, line 2");
  }
}
