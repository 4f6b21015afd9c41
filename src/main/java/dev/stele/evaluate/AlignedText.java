package dev.stele.evaluate;

import dev.stele.evaluate.score.PairAlignment;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import java.util.List;

/**
 * An alignment to be judged: its languages and, in the order of {@link Pair#all}, how each two of
 * them are aligned.
 */
public record AlignedText(List<Language> languages, List<PairAlignment> pairs) {

  public AlignedText {
    languages = List.copyOf(languages);
    pairs = List.copyOf(pairs);
  }

  public static AlignedText of(Multitext text) {
    return new AlignedText(
        text.languages(), text.pairs().stream().map(pair -> PairAlignment.of(text, pair)).toList());
  }

  /** How two versions are aligned, whichever of them comes first. */
  PairAlignment pair(Language left, Language right) {
    int l = column(left);
    int r = column(right);
    if (l < r) {
      return pairs.get(new Pair(l, r).index(languages.size()));
    }
    PairAlignment turned = pairs.get(new Pair(r, l).index(languages.size()));
    return new PairAlignment(
        turned.right(),
        turned.left(),
        turned.beads().stream().map(b -> new Bead(b.right(), b.left(), b.confidence())).toList());
  }

  private int column(Language language) {
    int column = languages.indexOf(language);
    if (column < 0) {
      throw new IllegalArgumentException(
          "the alignment has no version in '%s', only in %s".formatted(language, languages));
    }
    return column;
  }
}
