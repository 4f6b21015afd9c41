package dev.stele.evaluate.score;

import dev.stele.text.Bead;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Scores an alignment of running text against units: verses, paragraphs, entries of a help text.
 *
 * <p>Only characters that are not white space count, so sentences may be cut anywhere. A group of
 * units ({@link UnitGroups}) is right when no bead reaches beyond it and, where both sides have
 * text, at least one bead links them; where one side has none, when none of its beads links
 * anything. Precision counts the connected groups of the output, recall those of the gold.
 * Omissions are scored apart: characters in beads without a partner against characters of groups
 * without one.
 */
public final class UnitScorer {

  private final String pair;
  private final List<String> left;
  private final List<String> right;

  public UnitScorer(String pair, List<String> left, List<String> right) {
    this.pair = pair;
    this.left = left;
    this.right = right;
  }

  /**
   * @throws IllegalArgumentException when text of the units was lost or changed
   */
  public PairScore score(PairAlignment alignment) {
    UnitGroups groups = new UnitGroups(alignment, left, right, pair);
    Tally tally = new Tally(groups.size());
    List<Judgement> judgements = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      Reach reach = Reach.of(bead, alignment, groups);
      if (!reach.isEmpty()) {
        tally.add(reach, groups);
        boolean right = reach.isRight(groups);
        judgements.add(new Judgement(reach.linked(), bead.confidence(), right));
        if (!right) {
          mistakes.add(Mistakes.of(alignment, bead, reach.toString(groups)));
        }
      }
    }
    return tally.score(pair, groups, judgements, mistakes);
  }

  /** What one bead reaches: the groups of its sentences on either side. */
  private record Reach(Set<Integer> left, Set<Integer> right, boolean linked, List<Claim> claims) {

    /** A sentence without a partner: its group and its length in characters. */
    private record Claim(int group, int length) {}

    static Reach of(Bead bead, PairAlignment alignment, UnitGroups groups) {
      Set<Integer> left = new TreeSet<>();
      Set<Integer> right = new TreeSet<>();
      List<Claim> claims = new ArrayList<>();
      boolean[] text = new boolean[2];
      for (int i = bead.left().start(); i < bead.left().end(); i++) {
        text[0] |= claim(alignment.left().get(i), groups.ofLeft(i), left, claims);
      }
      for (int i = bead.right().start(); i < bead.right().end(); i++) {
        text[1] |= claim(alignment.right().get(i), groups.ofRight(i), right, claims);
      }
      return new Reach(left, right, text[0] && text[1], claims);
    }

    private static boolean claim(
        String sentence, int group, Set<Integer> groups, List<Claim> claims) {
      int length = Characters.count(sentence);
      claims.add(new Claim(group, length));
      if (group != UnitGroups.NONE) {
        groups.add(group);
      }
      return length > 0;
    }

    boolean isEmpty() {
      return left.isEmpty() && right.isEmpty();
    }

    /** A link is right inside one group, an omission where the groups have no other side. */
    boolean isRight(UnitGroups groups) {
      return linked
          ? left.equals(right) && left.size() == 1
          : all().stream().noneMatch(groups::isFull);
    }

    Set<Integer> all() {
      Set<Integer> all = new TreeSet<>(left);
      all.addAll(right);
      return all;
    }

    String toString(UnitGroups groups) {
      return "units %s : %s%s"
          .formatted(
              left, right, all().stream().allMatch(groups::isFull) ? "" : ", one side missing");
    }
  }

  /** What all beads together come to. */
  private static final class Tally {

    private final Ties merged;
    private final boolean[] linked;
    private long claimed;
    private long claimedRightly;

    Tally(int groups) {
      merged = new Ties(groups);
      linked = new boolean[groups];
    }

    void add(Reach reach, UnitGroups groups) {
      List<Integer> all = List.copyOf(new TreeSet<>(reach.all()));
      all.forEach(group -> merged.tie(all.get(0), group));
      if (reach.linked()) {
        all.forEach(group -> linked[group] = true);
        return;
      }
      for (Reach.Claim claim : reach.claims()) {
        claimed += claim.length();
        boolean rightly = claim.group() != UnitGroups.NONE && !groups.isFull(claim.group());
        claimedRightly += rightly ? claim.length() : 0;
      }
    }

    PairScore score(
        String pair, UnitGroups groups, List<Judgement> judgements, List<Mistake> mistakes) {
      int[] present = IntStream.range(0, groups.size()).filter(groups::exists).toArray();
      int[] size = new int[groups.size()];
      for (int group : present) {
        size[merged.find(group)]++;
      }
      long found = IntStream.of(size).filter(s -> s > 0).count();
      long right =
          IntStream.of(present)
              .filter(g -> size[merged.find(g)] == 1 && linked[g] == groups.isFull(g))
              .count();
      Ratio strict = Ratio.of(right, found, present.length, 0);
      Ratio omissions = Ratio.of(claimedRightly, claimed, groups.omitted(), 1);
      return new PairScore(
          pair,
          present.length,
          rounded(strict),
          round(strict.f1()),
          Optional.empty(),
          rounded(omissions),
          round(omissions.f1()),
          groups.omitted(),
          judgements,
          mistakes);
    }

    private static Ratio rounded(Ratio ratio) {
      return new Ratio(round(ratio.precision()), round(ratio.recall()));
    }

    /** Four digits: finer than any difference that means something. */
    private static double round(double value) {
      return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
  }
}
