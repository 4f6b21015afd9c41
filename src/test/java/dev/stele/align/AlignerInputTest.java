package dev.stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Paragraph;
import dev.stele.text.Progress;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are hardly texts at all. */
@Timeout(300)
final class AlignerInputTest {

  private static final Pair PAIR = new Pair(0, 1);

  private final Aligner aligner = new Aligner(new Lexicons());

  private Multitext align(Source... sources) {
    return aligner.align(List.of(sources), Progress.NONE);
  }

  @Test
  void aSingleSentenceIsLinked() {
    Multitext text =
        align(Texts.source("en", "The door is open."), Texts.source("ru", "Дверь открыта."));

    assertThat(Texts.beads(text, PAIR)).isEqualTo("0:0");
  }

  @Test
  void anEmptyVersionIsLeftOutThroughout() {
    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("ru"));

    assertThat(text.column(0)).hasSize(10);
    assertThat(text.rows()).allSatisfy(row -> assertThat(row.cell(1)).isEmpty());
  }

  @Test
  void aCopyIsAlignedWithItself() {
    Multitext text = align(Texts.source("en", Texts.ENGLISH), Texts.source("en", Texts.ENGLISH));

    assertThat(Texts.beads(text, PAIR)).isEqualTo("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 9:9");
    assertThat(Doubt.of(text)).isEmpty();
  }

  @Test
  void aThousandEqualLinesAreAlignedOneByOne() {
    Multitext text =
        align(
            Texts.source("en", Collections.nCopies(1000, "To be continued.")),
            Texts.source("ru", Collections.nCopies(1000, "Продолжение следует.")));

    assertThat(text.rows()).hasSize(1000);
  }

  @Test
  void numbersAloneFindEachOther() {
    List<String> left = IntStream.range(0, 200).mapToObj(i -> "" + (1000 + 37 * i)).toList();
    List<String> right = new ArrayList<>(left);
    right.subList(50, 60).clear();

    Multitext text = align(Texts.source("en", left), Texts.source("ko", right));

    assertThat(text.rows())
        .allSatisfy(
            row -> {
              if (!row.cell(0).isEmpty() && !row.cell(1).isEmpty()) {
                assertThat(row.cell(0)).isEqualTo(row.cell(1));
              }
            });
  }

  @Test
  void aVeryLongSentenceIsBorne() {
    String english = String.join(" ", Collections.nCopies(20_000, Texts.ENGLISH[4]));
    String russian = String.join(" ", Collections.nCopies(20_000, Texts.RUSSIAN[4]));

    Multitext text = align(Texts.source("en", english), Texts.source("ru", russian));

    assertThat(text.rows()).hasSize(1);
  }

  @Test
  void fiveVersionsStandInOneRowEach() {
    Multitext text =
        align(
            Texts.source("en", Texts.ENGLISH),
            Texts.source("ru", Texts.RUSSIAN),
            Texts.source("ko", Texts.KOREAN),
            Texts.source("en-GB", Texts.ENGLISH),
            Texts.source("ru-BY", Texts.RUSSIAN));

    assertThat(text.rows()).hasSize(10);
  }

  /** Cut by Unicode's rules, a paragraph each where a language has no stops. */
  @ParameterizedTest
  @CsvSource({
    "ja,博物館は午前9時に開きます。12歳未満の子供は無料です。古い橋は1874年に建てられました。切符は350ルーブルです。最終列車は22:40に出ます。",
    "zh,博物馆上午9点开门。12岁以下的儿童免费。旧桥建于1874年。票价350卢布。末班火车22:40开出。",
    "th,พิพิธภัณฑ์เปิดเวลา 9 นาฬิกา|เด็กอายุต่ำกว่า 12 ปีไม่ต้องจ่าย|สะพานเก่าสร้างขึ้นในปี 1874|ตั๋วราคา 350 รูเบิล|รถไฟขบวนสุดท้ายออกเวลา 22:40"
  })
  void aLanguageWithoutSpacesIsAligned(String language, String text) {
    String[] english = {
      Texts.ENGLISH[0], Texts.ENGLISH[1], Texts.ENGLISH[2], Texts.ENGLISH[6], Texts.ENGLISH[9]
    };
    List<Paragraph> paragraphs = Arrays.stream(text.split("\\|")).map(Paragraph::of).toList();
    Language tag = new Language(language);
    Source other = new Source(new Version(tag), new Segmenters().of(tag).atoms(paragraphs));

    Multitext aligned = align(Texts.source("en", english), other);

    assertThat(Texts.beads(aligned, PAIR)).isEqualTo("0:0 1:1 2:2 3:3 4:4");
  }

  @Test
  void aLineOfTenMegabytesIsBorne() {
    String line = "к".repeat(3_000_000) + " " + "б".repeat(2_000_000) + ".";
    Language russian = new Language("ru");
    Source right =
        new Source(
            new Version(russian), new Segmenters().of(russian).atoms(List.of(Paragraph.of(line))));

    Multitext text = align(Texts.source("en", Texts.ENGLISH), right);

    assertThat(text.column(1)).extracting(Segment::text).containsExactly(line);
  }

  @Test
  void aMissingChapterDoesNotLeadAstray() {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      left.add("Section " + (5000 + i) + ". " + Texts.ENGLISH[i % 10]);
      right.add("Раздел " + (5000 + i) + ". " + Texts.RUSSIAN[i % 10]);
    }
    right.subList(150, 270).clear();

    Multitext text = align(Texts.source("en", left), Texts.source("ru", right));

    long alone =
        text.rows().stream()
            .flatMap(row -> row.beads(PAIR).stream())
            .filter(bead -> !bead.isLinked())
            .count();
    assertThat(alone).isEqualTo(120);
  }

  /** Parallel streams stay in the pool that they are begun in. */
  private static Multitext on(int threads, Callable<Multitext> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(work).join();
    }
  }

  @Test
  void everythingIsTheSameOnOneThreadAndOnMany() {
    Source[] sources = {
      Texts.source("en", Texts.ENGLISH),
      Texts.source("ru", Texts.without(Texts.RUSSIAN, 3)),
      Texts.source("ko", Texts.without(Texts.KOREAN, 7))
    };
    Multitext once = on(1, () -> align(sources));

    List<Multitext> again = IntStream.range(0, 8).parallel().mapToObj(i -> align(sources)).toList();

    assertThat(on(8, () -> align(sources))).isEqualTo(once);
    assertThat(again).allSatisfy(text -> assertThat(text).isEqualTo(once));
  }

  @Test
  void aLocalRepairReadsItsRowsAloneHoweverLongTheText() {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      left.add("Section " + (5000 + i) + ". " + Texts.ENGLISH[i % 10]);
      right.add("Раздел " + (5000 + i) + ". " + Texts.RUSSIAN[i % 10]);
    }
    Multitext text = align(Texts.source("en", left), Texts.source("ru", right));
    Multitext alone = new Multitext(text.versions(), text.rows().subList(500, 510));

    assertThat(aligner.realign(text, 500, 510, () -> 1, Progress.NONE))
        .isEqualTo(aligner.realign(alone, 0, 10, () -> 1, Progress.NONE));
  }

  @Test
  void confidencesOfOmissionsAndLinksAreProbabilities() {
    Multitext text =
        align(
            Texts.source("en", Texts.ENGLISH), Texts.source("ru", Texts.without(Texts.RUSSIAN, 2)));

    assertThat(text.rows())
        .flatExtracting(row -> row.beads(PAIR))
        .extracting(Bead::confidence)
        .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
    assertThat(text.column(0)).extracting(Segment::text).isEqualTo(Arrays.asList(Texts.ENGLISH));
  }
}
