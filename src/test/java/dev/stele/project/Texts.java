package dev.stele.project;

import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes multitexts of any size whose sentences are about as long as those of real ones. */
public final class Texts {

  private static final String[] WORDS = {
    "treaty parties shall undertake in good faith all measures necessary for the present article",
    "стороны обязуются добросовестно принимать все меры необходимые для настоящей статьи договора",
    "당사국은 이 조약의 규정에 따라 필요한 모든 조치를 성실하게 취할 것을 약속한다"
  };

  private static final List<Version> VERSIONS =
      List.of(
          new Version(Language.ENGLISH, "Treaty", "en.txt", "00"),
          new Version(Language.RUSSIAN, "Договор", "../ru.txt", "01"),
          new Version(Language.KOREAN, "조약", "ko.txt", "02"));

  private Texts() {}

  /** A text of some rows in up to three languages; row ids count from 1. */
  public static Multitext of(int rows, int versions, Random random) {
    List<Row> all = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      all.add(row(i + 1, versions, random));
    }
    return new Multitext(VERSIONS.subList(0, versions), all);
  }

  public static Row row(long id, int versions, Random random) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int version = 0; version < versions; version++) {
      cells.add(cell(version, random));
    }
    return Row.proposed(id, cells, beads(cells, random), random.nextDouble());
  }

  private static List<Segment> cell(int version, Random random) {
    int chance = random.nextInt(20);
    int sentences = chance == 0 ? 0 : chance < 17 ? 1 : chance - 15;
    List<Segment> cell = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      Start start = random.nextInt(4) == 0 ? Start.PARAGRAPH : Start.SENTENCE;
      cell.add(new Segment(sentence(version, random), start));
    }
    return cell;
  }

  static String sentence(int version, Random random) {
    String[] words = WORDS[version].split(" ");
    StringBuilder text = new StringBuilder();
    int length = 4 + random.nextInt(version == 2 ? 10 : 14);
    for (int i = 0; i < length; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.append(random.nextInt(1000)).append('.').toString();
  }

  /** One bead for each pair that has sentences, none where both cells are empty. */
  static List<List<Bead>> beads(List<List<Segment>> cells, Random random) {
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(cells.size())) {
      Span left = new Span(0, cells.get(pair.left()).size());
      Span right = new Span(0, cells.get(pair.right()).size());
      beads.add(
          left.isEmpty() && right.isEmpty()
              ? List.of()
              : List.of(new Bead(left, right, random.nextDouble())));
    }
    return beads;
  }
}
