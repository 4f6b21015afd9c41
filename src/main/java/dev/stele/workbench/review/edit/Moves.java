package dev.stele.workbench.review.edit;

import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Splice;
import dev.stele.text.edit.SentenceEdits;

/** Moving a sentence over several rows at once, as a drag does. */
final class Moves {

  private Moves() {}

  /**
   * Moves a sentence to another row. What stands between it and that row in its version goes along,
   * since no sentence passes another.
   */
  public static Splice toRow(Multitext text, int row, int version, int sentence, int target) {
    Multitext moved = text;
    int at = sentence;
    for (int r = row; r > target; r--) {
      int landing = moved.rows().get(r - 1).cell(version).size() + at;
      moved = moved.apply(SentenceEdits.moveUp(moved, r, version, at));
      at = landing;
    }
    for (int r = row; r < target; r++) {
      moved = moved.apply(SentenceEdits.moveDown(moved, r, version, r == row ? sentence : 0));
    }
    return new Splice(0, text.rows(), moved.rows(), Reason.MOVE_SENTENCES);
  }
}
