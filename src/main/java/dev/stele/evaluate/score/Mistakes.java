package dev.stele.evaluate.score;

import dev.stele.text.Bead;

/** Turns wrong beads into words. */
final class Mistakes {

  private Mistakes() {}

  static Mistake of(PairAlignment alignment, Bead bead, String gold) {
    return new Mistake(
        bead.left().start(),
        bead.left().length() + ":" + bead.right().length(),
        bead.confidence(),
        String.join(" ¦ ", alignment.left().subList(bead.left().start(), bead.left().end())),
        String.join(" ¦ ", alignment.right().subList(bead.right().start(), bead.right().end())),
        gold);
  }
}
