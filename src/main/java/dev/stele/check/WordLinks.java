package dev.stele.check;

import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which words of a row's cells stand for each other, by the lexicons. Thread-safe. */
public final class WordLinks {

  private final Lexicons lexicons;
  private final Map<Languages, Counterparts> pairs = new ConcurrentHashMap<>();

  /** So many pairs of words are compared: two thousand words a side are no sentence any more. */
  private static final long MOST = 4_000_000;

  private record Languages(Language left, Language right) {}

  private record Question(WordLinks links, int left, int right) {}

  public WordLinks(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether two cells are so long that nothing is known of their words. */
  public static boolean areTooLong(RowText row, int left, int right) {
    return (long) row.cell(left).words().size() * row.cell(right).words().size() > MOST;
  }

  /** The counterparts of two cells' words; none of cells that are too long. */
  public Counterparts.Found of(RowText row, int left, int right) {
    return row.shared(
        new Question(this, left, right),
        Counterparts.Found.class,
        () -> left < right ? links(row, left, right) : flipped(of(row, right, left)));
  }

  private Counterparts.Found links(RowText row, int left, int right) {
    return areTooLong(row, left, right)
        ? Counterparts.none(row.cell(left).words(), row.cell(right).words())
        : pair(row, left, right).in(row.cell(left).words(), row.cell(right).words());
  }

  /** How much the lexicon from one version to another knows of a word, 0..1. */
  public float known(RowText row, int from, int to, int word) {
    return from < to
        ? pair(row, from, to).knownLeft(row.cell(from).words().get(word))
        : pair(row, to, from).knownRight(row.cell(from).words().get(word));
  }

  private Counterparts pair(RowText row, int left, int right) {
    var a = row.cell(left).language();
    var b = row.cell(right).language();
    return pairs.computeIfAbsent(new Languages(a, b), pair -> new Counterparts(lexicons.of(a, b)));
  }

  private static Counterparts.Found flipped(Counterparts.Found found) {
    return new Counterparts.Found(
        found.ofRight(), found.ofLeft(), found.rightStrength(), found.leftStrength());
  }
}
