package dev.stele.align;

import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small texts of our own, and a view of alignments that tests can read. */
final class Texts {

  static final String[] ENGLISH = {
    "The museum opens at nine in the morning.",
    "Children under 12 years pay nothing.",
    "The old bridge was built in 1874.",
    "It crosses the river near the railway station.",
    "In winter the water freezes and the boats stay in the harbour.",
    "A small ferry carries tourists to the island.",
    "The ticket costs 350 roubles.",
    "Our guide speaks three languages.",
    "Please do not feed the birds.",
    "The last train leaves at 22:40."
  };

  static final String[] RUSSIAN = {
    "Музей открывается в девять часов утра.",
    "Дети до 12 лет ничего не платят.",
    "Старый мост построен в 1874 году.",
    "Он пересекает реку возле железнодорожной станции.",
    "Зимой вода замерзает, и лодки остаются в гавани.",
    "Маленький паром возит туристов на остров.",
    "Билет стоит 350 рублей.",
    "Наш гид говорит на трёх языках.",
    "Пожалуйста, не кормите птиц.",
    "Последний поезд отправляется в 22:40."
  };

  static final String[] KOREAN = {
    "박물관은 아침 아홉 시에 문을 엽니다.",
    "12세 미만의 어린이는 요금을 내지 않습니다.",
    "오래된 다리는 1874년에 세워졌습니다.",
    "다리는 기차역 근처에서 강을 건넙니다.",
    "겨울에는 물이 얼어서 배들이 항구에 머뭅니다.",
    "작은 나룻배가 관광객을 섬으로 실어 나릅니다.",
    "표값은 350루블입니다.",
    "우리 안내원은 세 가지 언어를 말합니다.",
    "새들에게 먹이를 주지 마십시오.",
    "마지막 기차는 22:40에 떠납니다."
  };

  private Texts() {}

  static Source source(String language, String... sentences) {
    return source(language, Arrays.asList(sentences));
  }

  static Source source(String language, List<String> sentences) {
    return new Source(
        new Version(new Language(language)),
        Atom.ofSentences(sentences.stream().map(s -> new Segment(s, Start.SENTENCE)).toList()));
  }

  static String[] without(String[] sentences, int index) {
    List<String> rest = new ArrayList<>(Arrays.asList(sentences));
    rest.remove(index);
    return rest.toArray(String[]::new);
  }

  /** The beads of a pair, such as {@code 0:0 1,2:1 :2}, sentences counted through the text. */
  static String beads(Multitext text, Pair pair) {
    List<String> shown = new ArrayList<>();
    int left = 0;
    int right = 0;
    for (Row row : text.rows()) {
      for (var bead : row.beads(pair)) {
        shown.add(
            numbers(left + bead.left().start(), left + bead.left().end())
                + ":"
                + numbers(right + bead.right().start(), right + bead.right().end()));
      }
      left += row.cell(pair.left()).size();
      right += row.cell(pair.right()).size();
    }
    return String.join(" ", shown);
  }

  private static String numbers(int from, int to) {
    List<String> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      numbers.add(Integer.toString(i));
    }
    return String.join(",", numbers);
  }
}
