package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import dev.stele.text.Language;
import java.util.Arrays;
import java.util.List;

/**
 * A translation lexicon for an ordered pair of languages: how likely a word of one stands for a
 * word of the other, in both directions. Only pairs worth knowing are in it; what is missing has
 * probability 0. Immutable.
 *
 * <p>Look single words up with {@link #fromLeft} and {@link #fromRight}; for a whole text take
 * {@link #tables}, which is linear in the size of its vocabulary.
 */
public final class Lexicon {

  private final Language left;
  private final Language right;
  private final Vocabulary leftForms;
  private final Vocabulary rightForms;
  private final Tables tables;

  Lexicon(
      Language left, Language right, Vocabulary leftForms, Vocabulary rightForms, Tables tables) {
    this.left = left;
    this.right = right;
    this.leftForms = leftForms;
    this.rightForms = rightForms;
    this.tables = tables;
  }

  /** A lexicon that knows nothing. */
  public static Lexicon empty(Language left, Language right) {
    return new Lexicon(
        left,
        right,
        new Vocabulary(),
        new Vocabulary(),
        new Tables(Table.empty(0), Table.empty(0)));
  }

  public Language left() {
    return left;
  }

  public Language right() {
    return right;
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many pairs of words it knows. */
  public int size() {
    return tables.rightGivenLeft().size();
  }

  /** The same lexicon seen from the other language. */
  public Lexicon flipped() {
    return new Lexicon(right, left, rightForms, leftForms, tables.flipped());
  }

  /** What a word of the left language may be in the right one: p(right | left). */
  public Entries fromLeft(String form) {
    return Entries.row(leftForms.id(form), tables.rightGivenLeft(), rightForms);
  }

  /** What a word of the right language may be in the left one: p(left | right). */
  public Entries fromRight(String form) {
    return Entries.row(rightForms.id(form), tables.leftGivenRight(), leftForms);
  }

  /**
   * The part of the lexicon that concerns two texts, over the numbers of their words. Values, such
   * as numbers, that both texts hold stand for themselves with high probability even if the lexicon
   * has never seen them.
   */
  public Tables tables(Vocabulary leftText, Vocabulary rightText) {
    return new Tables(
        Projection.of(tables.rightGivenLeft(), leftForms, rightForms, leftText, rightText),
        Projection.of(tables.leftGivenRight(), rightForms, leftForms, rightText, leftText));
  }

  /**
   * This lexicon under a user's glossary. Terms may have several words; a term of one word
   * outweighs what the lexicon knows of it.
   */
  public Lexicon with(List<Term> glossary) {
    return glossary.isEmpty() ? this : GlossaryLayer.over(this, glossary);
  }

  Vocabulary leftForms() {
    return leftForms;
  }

  Vocabulary rightForms() {
    return rightForms;
  }

  Tables tables() {
    return tables;
  }

  /** Translations of one word with their probabilities. */
  public static final class Entries {

    private static final Entries NONE = new Entries(new String[0], new float[0]);

    private final String[] forms;
    private final float[] probabilities;

    private Entries(String[] forms, float[] probabilities) {
      this.forms = forms;
      this.probabilities = probabilities;
    }

    private static Entries row(int from, Table table, Vocabulary targets) {
      if (from < 0) {
        return NONE;
      }
      int start = table.start(from);
      int size = table.end(from) - start;
      String[] forms = new String[size];
      float[] probabilities = new float[size];
      Arrays.setAll(forms, i -> targets.form(table.to(start + i)));
      for (int i = 0; i < size; i++) {
        probabilities[i] = table.probability(start + i);
      }
      return new Entries(forms, probabilities);
    }

    public int size() {
      return forms.length;
    }

    public String form(int i) {
      return forms[i];
    }

    /** 0..1. */
    public double probability(int i) {
      return probabilities[i];
    }

    /** The probability of one translation, 0 when it is not among them. */
    public double probability(String form) {
      for (int i = 0; i < forms.length; i++) {
        if (forms[i].equals(form)) {
          return probabilities[i];
        }
      }
      return 0;
    }
  }
}
