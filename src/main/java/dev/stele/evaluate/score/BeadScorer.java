package dev.stele.evaluate.score;

import dev.stele.text.Bead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores an alignment against gold beads, as the literature on sentence alignment does (Sennrich
 * and Volk 2011; Thompson and Koehn 2019).
 *
 * <p>Precision is over all beads found, an omission counting as right when the gold has it; recall
 * is over the beads of the gold that have text on both sides. <em>Strict</em>: the same bead.
 * <em>Lax</em>: a bead that shares a linked pair of sentences with the other side's.
 */
public final class BeadScorer {

  private final List<GoldBead> gold;
  private final Set<GoldBead> exact;
  private final Set<Link> links;
  private final Set<Integer> linkedLeft = new HashSet<>();
  private final Set<Integer> linkedRight = new HashSet<>();

  private record Link(int left, int right) {}

  public BeadScorer(List<GoldBead> gold) {
    this.gold = List.copyOf(gold);
    exact = Set.copyOf(gold);
    links = links(gold);
    for (Link link : links) {
      linkedLeft.add(link.left);
      linkedRight.add(link.right);
    }
  }

  /** Scores an alignment of the very sentences that the gold counts. */
  public PairScore score(String pair, PairAlignment alignment) {
    return score(pair, alignment, alignment.beads().stream().map(GoldBead::of).toList());
  }

  /**
   * @param found for each bead of the alignment, its sentences by the gold's indexes
   */
  public PairScore score(String pair, PairAlignment alignment, List<GoldBead> found) {
    requireAll(pair, found);
    Set<GoldBead> output = new LinkedHashSet<>(found);
    Set<GoldBead> wanted = new LinkedHashSet<>(gold.stream().filter(GoldBead::isLinked).toList());
    Set<GoldBead> linked = new LinkedHashSet<>(output.stream().filter(GoldBead::isLinked).toList());
    Ratio strict = new Ratio(share(output, exact, Set.of()), share(wanted, linked, Set.of()));
    Ratio lax = new Ratio(share(output, exact, links), share(wanted, linked, links(linked)));
    long omitted = gold.stream().filter(b -> !b.isLinked()).mapToInt(BeadScorer::size).sum();
    Ratio omissions = omissions(output, omitted);
    List<Judgement> judgements = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean right = isRight(found.get(i));
      Bead bead = alignment.beads().get(i);
      judgements.add(new Judgement(bead.isLinked(), bead.confidence(), right));
      if (!right) {
        mistakes.add(Mistakes.of(alignment, bead, there(found.get(i))));
      }
    }
    return new PairScore(
        pair,
        gold.size(),
        strict,
        strict.f1(),
        Optional.of(lax),
        omissions,
        omissions.f1(),
        omitted,
        judgements,
        mistakes);
  }

  /**
   * A linked bead is right when the gold has it; an omission when none of its sentences has a link.
   */
  private boolean isRight(GoldBead bead) {
    return bead.isLinked() ? exact.contains(bead) : unlinked(bead) == size(bead);
  }

  private Ratio omissions(Set<GoldBead> output, long omitted) {
    List<GoldBead> claimed = output.stream().filter(bead -> !bead.isLinked()).toList();
    return Ratio.of(
        claimed.stream().mapToInt(this::unlinked).sum(),
        claimed.stream().mapToInt(BeadScorer::size).sum(),
        omitted,
        1);
  }

  private int unlinked(GoldBead bead) {
    return (int)
        (bead.left().stream().filter(i -> !linkedLeft.contains(i)).count()
            + bead.right().stream().filter(i -> !linkedRight.contains(i)).count());
  }

  private String there(GoldBead bead) {
    return String.join(
        " ",
        gold.stream()
            .filter(g -> overlaps(g.left(), bead.left()) || overlaps(g.right(), bead.right()))
            .map(GoldBead::toString)
            .toList());
  }

  private void requireAll(String pair, List<GoldBead> found) {
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    found.forEach(bead -> left.addAll(bead.left()));
    found.forEach(bead -> right.addAll(bead.right()));
    for (GoldBead bead : gold) {
      if (!left.containsAll(bead.left()) || !right.containsAll(bead.right())) {
        throw new IllegalArgumentException(
            "%s: the alignment lacks sentences of the gold bead %s".formatted(pair, bead));
      }
    }
  }

  private static double share(Set<GoldBead> of, Set<GoldBead> exact, Set<Link> links) {
    long hits =
        of.stream()
            .filter(
                bead ->
                    exact.contains(bead) || links(List.of(bead)).stream().anyMatch(links::contains))
            .count();
    return of.isEmpty() ? 0 : (double) hits / of.size();
  }

  private static Set<Link> links(Iterable<GoldBead> beads) {
    Set<Link> links = new HashSet<>();
    for (GoldBead bead : beads) {
      for (int left : bead.left()) {
        for (int right : bead.right()) {
          links.add(new Link(left, right));
        }
      }
    }
    return links;
  }

  private static int size(GoldBead bead) {
    return bead.left().size() + bead.right().size();
  }

  private static boolean overlaps(List<Integer> a, List<Integer> b) {
    return a.stream().anyMatch(b::contains);
  }
}
