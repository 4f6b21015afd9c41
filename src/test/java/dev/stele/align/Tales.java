package dev.stele.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up stories of any length, in English and Russian, the sentences of which differ. */
final class Tales {

  private static final String[][] WHO = {
    {"the teacher", "учитель"}, {"the doctor", "врач"}, {"the soldier", "солдат"},
    {"the fisherman", "рыбак"}, {"the queen", "королева"}, {"the merchant", "купец"},
    {"the child", "ребёнок"}, {"the old woman", "старуха"}, {"the judge", "судья"},
    {"the neighbour", "сосед"}, {"the brother", "брат"}
  };
  private static final String[][] DOES = {
    {"saw", "увидел"},
    {"sold", "продал"},
    {"found", "нашёл"},
    {"carried", "нёс"},
    {"lost", "потерял"},
    {"broke", "сломал"},
    {"bought", "купил"}
  };
  private static final String[][] WHAT = {
    {"the horse", "лошадь"},
    {"the book", "книгу"},
    {"the knife", "нож"},
    {"the bread", "хлеб"},
    {"the letter", "письмо"},
    {"the lamp", "лампу"},
    {"the money", "деньги"},
    {"the ring", "кольцо"},
    {"the bird", "птицу"},
    {"the chair", "стул"},
    {"the key", "ключ"},
    {"the coat", "пальто"},
    {"the boat", "лодку"}
  };
  private static final String[][] WHERE = {
    {"in the garden", "в саду"},
    {"near the river", "у реки"},
    {"on the road", "на дороге"},
    {"at the market", "на рынке"},
    {"behind the church", "за церковью"}
  };

  private Tales() {}

  /** The clauses {@code [from, to)} of a story, without a stop. */
  private static String clause(int at, int language) {
    return String.join(
        " ",
        WHO[at % WHO.length][language],
        DOES[at % DOES.length][language],
        WHAT[at % WHAT.length][language],
        WHERE[at % WHERE.length][language]);
  }

  static List<String> english(int from, int to) {
    return sentences(from, to, at -> clause(at, 0));
  }

  static List<String> russian(int from, int to) {
    return sentences(from, to, at -> clause(at, 1));
  }

  /** The same clauses as one sentence. */
  static String englishInOne(int from, int to) {
    return inOne(from, to, at -> clause(at, 0));
  }

  static String russianInOne(int from, int to) {
    return inOne(from, to, at -> clause(at, 1));
  }

  @SafeVarargs
  static List<String> join(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<String> sentences(int from, int to, IntFunction<String> clause) {
    return IntStream.range(from, to).mapToObj(at -> capital(clause.apply(at)) + ".").toList();
  }

  private static String inOne(int from, int to, IntFunction<String> clause) {
    return capital(IntStream.range(from, to).mapToObj(clause).collect(Collectors.joining(", ")))
        + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
