package dev.stele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.segment.gap.Models;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SegmentersTest {

  private static final String RUSSIAN =
      "Он родился 4 мая 1901 г. в Омске. Потом семья уехала. «Куда?» — спросил сосед.";

  private final Segmenters segmenters = new Segmenters();

  @Test
  void knowsWhichLanguagesHaveAModel() {
    assertThat(List.of("en", "ru", "ko", "ko-KP", "de", "fr"))
        .allMatch(tag -> segmenters.hasModel(new Language(tag)));
    assertThat(segmenters.hasModel(new Language("hu"))).isFalse();
  }

  @Test
  void fallsBackOnUnicodeRulesWithoutAModel() {
    assertThat(cut(segmenters, "hu", "Jól van. Menjünk haza!"))
        .containsExactly("Jól van.", "Menjünk haza!");
  }

  @Test
  void cutsGermanAndFrenchByThePublishedModels() {
    assertThat(cut(segmenters, "de", "Das ist gut. Wir gehen nach Hause."))
        .containsExactly("Das ist gut.", "Wir gehen nach Hause.");
    assertThat(cut(segmenters, "fr", "Il est parti. Nous rentrons."))
        .containsExactly("Il est parti.", "Nous rentrons.");
  }

  @Test
  void cutsAsOpenNlpsOwnDetectorDoesWithTheSameModel() {
    SentenceModel model = Models.own("ru").orElseThrow();
    assertThat(cut(segmenters, "ru", RUSSIAN))
        .containsExactly(new SentenceDetectorME(model).sentDetect(RUSSIAN));
    String german = "Am 3. Mai kam Dr. Weiß an. Er blieb bis 1998. Dann ging er!";
    SentenceModel published = Models.published("de").orElseThrow();
    assertThat(cut(segmenters, "de", german))
        .containsExactly(new SentenceDetectorME(published).sentDetect(german));
  }

  @Test
  void keepsUnlikelyBoundariesAsAtoms() {
    List<Atom> atoms =
        segmenters
            .of(Language.ENGLISH)
            .atoms(List.of(Paragraph.of("It names peace; the right to choose; and trade.")));
    assertThat(atoms).hasSizeGreaterThan(1);
    assertThat(Segmenter.sentences(atoms)).hasSize(1);
  }

  @Test
  void numbersInALineAreNoSentences() {
    String numbers =
        IntStream.range(0, 300)
            .mapToObj(i -> Integer.toString(i * 7919 % 9973))
            .collect(Collectors.joining(" "));
    for (String language : List.of("en", "ru", "ko")) {
      assertThat(cut(segmenters, language, numbers)).containsExactly(numbers);
    }
  }

  @Test
  void takesSegmentedTextAsItStands() {
    List<Segment> sentences =
        List.of(new Segment("A.", Start.HEADING), new Segment("b", Start.SENTENCE));
    assertThat(Segmenter.sentences(Atom.ofSentences(sentences))).isEqualTo(sentences);
  }

  @Test
  void usesAModelOfTheUsers(@TempDir Path folder) throws IOException {
    Path bin = folder.resolve("own.bin");
    try (InputStream in = getClass().getResourceAsStream("/models/sentences.ru.bin")) {
      Files.copy(in, bin);
    }
    Language hungarian = new Language("hu");
    Segmenters more = segmenters.withModel(hungarian, bin);
    assertThat(more.hasModel(hungarian)).isTrue();
    assertThat(cut(more, "hu", RUSSIAN)).hasSize(3);
  }

  @Test
  void namesADamagedModel(@TempDir Path folder) throws IOException {
    Path bin = folder.resolve("broken.bin");
    byte[] whole;
    try (InputStream in = getClass().getResourceAsStream("/models/sentences.ru.bin")) {
      whole = in.readAllBytes();
    }
    for (byte[] bytes :
        List.of(new byte[0], "text".getBytes(), Arrays.copyOf(whole, whole.length / 2))) {
      try (OutputStream out = Files.newOutputStream(bin)) {
        out.write(bytes);
      }
      assertThatThrownBy(() -> segmenters.withModel(Language.RUSSIAN, bin))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("broken.bin");
    }
    assertThatThrownBy(() -> segmenters.withModel(Language.RUSSIAN, folder.resolve("none.bin")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.bin");
  }

  @Test
  void givesManyThreadsTheSameSentences() {
    for (String tag : List.of("en", "ru", "ko", "de", "hu")) {
      List<String> once = cut(segmenters, tag, RUSSIAN);
      assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> cut(segmenters, tag, RUSSIAN)))
          .allMatch(once::equals);
    }
  }

  private static List<String> cut(Segmenters segmenters, String tag, String text) {
    List<Atom> atoms = segmenters.of(new Language(tag)).atoms(List.of(Paragraph.of(text)));
    return Segmenter.sentences(atoms).stream().map(Segment::text).toList();
  }
}
