package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.TableBuilder;
import dev.stele.lexicon.model.Tables;
import dev.stele.lexicon.names.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words of two texts that sound alike, most of them names: what a lexicon does not know they tell
 * each other. Only a word that has no counterpart otherwise is given one by its sound.
 */
public final class Namesakes {

  /** From this likeness on, two unknown words may be the same name. */
  private static final double ALIKE = 0.8;

  /** Consonants that a name must have at least: shorter words are alike by chance. */
  private static final int FEWEST_CONSONANTS = 3;

  /** With so many consonants, one of them may be missing or be another. */
  private static final int FORGIVING = 4;

  /** How many times as often as its namesake a name may occur. */
  private static final int MOST_OFTENER = 4;

  /** A word with more namesakes than this is alike by chance. */
  private static final int MOST_NAMESAKES = 3;

  /** p(namesake | name), shared out among several: a guess, as for words that are spelt alike. */
  private static final float PROBABILITY = 0.4f;

  private final Names names = new Names();
  private final Vocabulary left;
  private final Vocabulary right;
  private final int[] leftNames;
  private final int[] rightNames;
  private final List<List<Match>> ofLeft = new ArrayList<>();
  private final List<List<Match>> ofRight = new ArrayList<>();

  private record Match(int other, double likeness) {}

  private Namesakes(Vocabulary left, Vocabulary right, int[] leftNames, int[] rightNames) {
    this.left = left;
    this.right = right;
    this.leftNames = leftNames;
    this.rightNames = rightNames;
    IntStream.range(0, left.size()).forEach(word -> ofLeft.add(new ArrayList<>(0)));
    IntStream.range(0, right.size()).forEach(word -> ofRight.add(new ArrayList<>(0)));
  }

  /**
   * The tables with the namesakes of two texts' words in them.
   *
   * @param leftNames how often each word of the left text occurs, 0 when it is no name for certain
   */
  public static Tables added(
      Tables known, Vocabulary left, Vocabulary right, int[] leftNames, int[] rightNames) {
    Namesakes namesakes = new Namesakes(left, right, leftNames, rightNames);
    namesakes.find(known);
    return new Tables(
        added(known.rightGivenLeft(), namesakes.ofLeft, namesakes.ofRight),
        added(known.leftGivenRight(), namesakes.ofRight, namesakes.ofLeft));
  }

  private void find(Tables known) {
    Map<String, List<Integer>> byConsonants = new HashMap<>();
    String[] skeletons = new String[right.size()];
    for (int word = 0; word < right.size(); word++) {
      skeletons[word] =
          isCandidate(known.leftGivenRight(), right, rightNames, word) ? skeleton(right, word) : "";
      for (String key : keys(skeletons[word])) {
        byConsonants.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
      }
    }
    for (int word = 0; word < left.size(); word++) {
      if (isCandidate(known.rightGivenLeft(), left, leftNames, word)) {
        String skeleton = skeleton(left, word);
        for (String key : keys(skeleton)) {
          for (int other : byConsonants.getOrDefault(key, List.of())) {
            match(word, skeleton, other, skeletons[other]);
          }
        }
      }
    }
  }

  private void match(int word, String skeleton, int other, String otherSkeleton) {
    int often = leftNames[word];
    int otherOften = rightNames[other];
    if (Math.max(often, otherOften) > MOST_OFTENER * Math.min(often, otherOften)) {
      return;
    }
    double likeness = names.compare(skeleton, otherSkeleton);
    Match match = new Match(other, likeness);
    if (likeness >= ALIKE && !ofLeft.get(word).contains(match)) {
      ofLeft.get(word).add(match);
      ofRight.get(other).add(new Match(word, likeness));
    }
  }

  private static boolean isCandidate(Table table, Vocabulary words, int[] names, int word) {
    return names[word] > 0
        && table.start(word) == table.end(word)
        && words.form(word).charAt(0) != '#';
  }

  private String skeleton(Vocabulary words, int word) {
    String form = words.form(word);
    return form.codePoints().anyMatch(Character::isIdeographic) ? "" : names.skeleton(form);
  }

  /** A skeleton's consonants, and those of a longer one with each of them left out. */
  private static List<String> keys(String skeleton) {
    String consonants = skeleton.replaceAll("[aeoHW]", "");
    List<String> keys = new ArrayList<>();
    if (consonants.length() >= FEWEST_CONSONANTS) {
      keys.add(consonants);
    }
    for (int i = 0; i < consonants.length() && consonants.length() >= FORGIVING; i++) {
      keys.add(consonants.substring(0, i) + consonants.substring(i + 1));
    }
    return keys;
  }

  private static Table added(Table table, List<List<Match>> matches, List<List<Match>> back) {
    TableBuilder builder = new TableBuilder(table.rows());
    for (int word = 0; word < table.rows(); word++) {
      for (int at = table.start(word); at < table.end(word); at++) {
        builder.add(table.to(at), table.probability(at));
      }
      List<Match> alike = matches.get(word);
      double sum = alike.stream().mapToDouble(Match::likeness).sum();
      for (Match match : alike) {
        if (alike.size() <= MOST_NAMESAKES && back.get(match.other()).size() <= MOST_NAMESAKES) {
          builder.add(match.other(), (float) (PROBABILITY * match.likeness() / sum));
        }
      }
      builder.endRow();
    }
    return builder.build();
  }
}
