package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.Lexicons;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which versions are doubted to be translations of each other. */
@Timeout(300)
final class DoubtTest {

  private static final Pair PAIR = new Pair(0, 1);

  private final Aligner aligner = new Aligner(new Lexicons());

  private Multitext align(Source... sources) {
    return aligner.align(List.of(sources), Progress.NONE);
  }

  @Test
  void whatIsNoTranslationIsDoubted() {
    String[] other = {
      "Сварите картофель до готовности.",
      "Мелко нарежьте лук и обжарьте его на масле.",
      "Добавьте соль, перец и лавровый лист.",
      "Тесто должно подойти в тёплом месте.",
      "Раскатайте его тонким слоем.",
      "Выложите начинку и закройте края.",
      "Смажьте пирог взбитым яйцом.",
      "Запекайте до золотистой корочки.",
      "Дайте остыть под полотенцем.",
      "Подавайте со сметаной и зеленью."
    };

    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("ru", other));

    assertThat(Doubt.of(text)).extracting(Doubt::pair).containsExactly(PAIR);
  }

  @Test
  void whatIsNoTranslationIsDoubtedWithoutALexiconToo() {
    Multitext text =
        align(
            Texts.source("hu", lines("szó", lengths(1), 3)),
            Texts.source("fi", lines("sana", lengths(2), 3)));

    assertThat(Doubt.of(text)).extracting(Doubt::pair).containsExactly(PAIR);
  }

  @Test
  void aTranslationIsNotDoubtedWithoutALexicon() {
    Multitext text =
        align(
            Texts.source("hu", lines("szó", lengths(1), 3)),
            Texts.source("fi", lines("sana", lengths(1), 4)));

    assertThat(Doubt.of(text)).isEmpty();
    assertThat(text.rows()).hasSize(80);
  }

  @Test
  void equalLinesWithoutALexiconAreNotDoubtedForWantOfOrder() {
    Multitext text =
        align(
            Texts.source("hu", Collections.nCopies(100, "Folytatása következik.")),
            Texts.source("fi", Collections.nCopies(100, "Jatkuu ensi numerossa.")));

    assertThat(Doubt.of(text)).isEmpty();
  }

  @Test
  void oneSentenceOverAndOverIsNeitherDoubtedNorTrusted() {
    Multitext text =
        align(
            Texts.source("en", Collections.nCopies(1000, Texts.ENGLISH[4])),
            Texts.source("ru", Collections.nCopies(1000, Texts.RUSSIAN[4])));

    assertThat(Doubt.of(text)).isEmpty();
    assertThat(text.rows()).hasSize(1000);
    assertThat(text.rows()).allSatisfy(row -> assertThat(row.confidence()).isBetween(0.4, 0.99));
  }

  @Test
  void oneSentenceOverAndOverIsNoTranslationOfAText() {
    List<String> russian = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      russian.add(Texts.RUSSIAN[i * 7 % 10] + " " + Texts.RUSSIAN[i / 10 % 10]);
    }

    Multitext text =
        align(
            Texts.source("en", Collections.nCopies(200, "To be continued.")),
            Texts.source("ru", russian));

    assertThat(Doubt.of(text)).extracting(Doubt::pair).containsExactly(PAIR);
  }

  @Test
  void aSingleSentenceIsNotDoubted() {
    Multitext text = align(Texts.source("en", "Hello, world."), Texts.source("ru", "Привет, мир."));

    assertThat(Doubt.of(text)).isEmpty();
  }

  @Test
  void manyUnrelatedSentencesAreBorneAndDoubted() {
    Multitext text =
        align(
            Texts.source("hu", lines("szó", new Random(1).ints(600, 2, 30).toArray(), 3)),
            Texts.source("fi", lines("sana", new Random(2).ints(600, 2, 30).toArray(), 3)));

    assertThat(Doubt.of(text)).extracting(Doubt::pair).containsExactly(PAIR);
  }

  private static int[] lengths(long seed) {
    return new Random(seed).ints(80, 2, 30).toArray();
  }

  /** Lines of so many equal words, so that only lengths tell. */
  private static List<String> lines(String stem, int[] words, int letters) {
    return IntStream.range(0, words.length)
        .mapToObj(
            line ->
                IntStream.range(0, words[line])
                    .mapToObj(w -> stem + "abcdefghijklmnopqrstuvwxyz".substring(0, letters))
                    .collect(Collectors.joining(" ", "", ".")))
        .toList();
  }
}
