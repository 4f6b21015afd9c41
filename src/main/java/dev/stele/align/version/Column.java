package dev.stele.align.version;

import dev.stele.lexicon.Vocabulary;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.segment.Atom;
import dev.stele.text.Start;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One version in numbers, as the inner loops read it: for each atom its words, its length, and what
 * stands at its edge. Edge {@code i} lies before atom {@code i}; edge {@code size} ends the text.
 */
public final class Column {

  /** Words that are looked at in one atom: matching them takes the square of it at worst. */
  private static final int MOST_WORDS = 1000;

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] wordStarts;
  private final double[] lengths;
  private final double[] splits;
  private final boolean[] paragraphs;
  private final boolean[] likely;
  private final int[] names;

  private Column(
      Vocabulary vocabulary,
      int[] names,
      int[] words,
      int[] wordStarts,
      double[] lengths,
      double[] splits,
      boolean[] paragraphs,
      boolean[] likely) {
    this.likely = likely;
    this.names = names;
    this.vocabulary = vocabulary;
    this.words = words;
    this.wordStarts = wordStarts;
    this.lengths = lengths;
    this.splits = splits;
    this.paragraphs = paragraphs;
  }

  public static Column of(List<Atom> atoms, Words analysis) {
    Vocabulary vocabulary = new Vocabulary();
    NameCounts names = new NameCounts();
    int size = atoms.size();
    int[] words = new int[size * 16 + 16];
    int[] wordStarts = new int[size + 1];
    double[] lengths = new double[size + 1];
    double[] splits = new double[size + 1];
    boolean[] paragraphs = new boolean[size + 1];
    boolean[] likely = new boolean[size + 1];
    for (int i = 0; i < size; i++) {
      Atom atom = atoms.get(i);
      String text = Glimpse.of(atom.text());
      List<Word> found = sample(analysis.of(text));
      int from = wordStarts[i];
      if (from + found.size() > words.length) {
        words = Arrays.copyOf(words, 2 * (from + found.size()));
      }
      for (int w = 0; w < found.size(); w++) {
        words[from + w] = vocabulary.add(found.get(w).form());
        names.add(words[from + w], text, found.get(w));
      }
      wordStarts[i + 1] = from + found.size();
      lengths[i + 1] = lengths[i] + letters(atom.text());
      splits[i] = i == 0 ? 1 : Boundaries.weight(atom.boundary());
      likely[i] = atom.opensSentence();
      paragraphs[i] = atom.start() != Start.SENTENCE;
    }
    splits[size] = 1;
    paragraphs[size] = true;
    return new Column(
        vocabulary,
        names.counts(vocabulary.size()),
        Arrays.copyOf(words, wordStarts[size]),
        wordStarts,
        lengths,
        splits,
        paragraphs,
        likely);
  }

  /**
   * The same version with the atoms between two cuts joined; every edge that is left is certain.
   */
  public Column cutAt(boolean[] cuts) {
    int[] edges = new int[size() + 1];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (i == 0 || cuts[i]) {
        edges[count++] = i;
      }
    }
    edges[count] = size();
    int[] starts = new int[count + 1];
    double[] sums = new double[count + 1];
    double[] edgeSplits = new double[count + 1];
    boolean[] opens = new boolean[count + 1];
    for (int i = 0; i <= count; i++) {
      starts[i] = wordStarts[edges[i]];
      sums[i] = lengths[edges[i]];
      edgeSplits[i] = 1;
      opens[i] = paragraphs[edges[i]];
    }
    return new Column(vocabulary, names, words, starts, sums, edgeSplits, opens, new boolean[0]);
  }

  /** Some of this version's sentences in another order, every edge certain. */
  public Column picked(int[] order) {
    int[] starts = new int[order.length + 1];
    double[] sums = new double[order.length + 1];
    double[] edgeSplits = new double[order.length + 1];
    boolean[] opens = new boolean[order.length + 1];
    Arrays.fill(edgeSplits, 1);
    int[] some = new int[words.length];
    for (int k = 0; k < order.length; k++) {
      int i = order[k];
      int count = wordStarts[i + 1] - wordStarts[i];
      System.arraycopy(words, wordStarts[i], some, starts[k], count);
      starts[k + 1] = starts[k] + count;
      sums[k + 1] = sums[k] + length(i, i + 1);
      opens[k] = paragraphs[i];
    }
    opens[order.length] = true;
    return new Column(
        vocabulary,
        names,
        Arrays.copyOf(some, starts[order.length]),
        starts,
        sums,
        edgeSplits,
        opens,
        new boolean[0]);
  }

  /** White space, which versions use differently, does not count as length. */
  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        count++;
      }
    }
    return Math.max(1, count);
  }

  /** Every so manieth word where there are very many. */
  private static List<Word> sample(List<Word> words) {
    int step = 1 + words.size() / MOST_WORDS;
    return step == 1
        ? words
        : IntStream.range(0, words.size() / step).mapToObj(i -> words.get(i * step)).toList();
  }

  /** How many atoms there are. */
  public int size() {
    return wordStarts.length - 1;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How often each word occurs; 0 for one that is certainly no name. */
  public int[] names() {
    return names;
  }

  /** The number of the word at a place, counted through the whole version. */
  public int word(int place) {
    return words[place];
  }

  /** The place of the first word at or after an edge. */
  public int wordStart(int edge) {
    return wordStarts[edge];
  }

  public int wordCount() {
    return words.length;
  }

  /** The words between two edges. */
  public int[] words(int from, int to) {
    return Arrays.copyOfRange(words, wordStarts[from], wordStarts[to]);
  }

  /** Characters that are not white space between two edges. */
  public double length(int from, int to) {
    return lengths[to] - lengths[from];
  }

  /** The probability that a sentence begins at an edge. */
  public double split(int edge) {
    return splits[edge];
  }

  /** Whether the segmenter alone would begin a sentence at an edge. */
  boolean isLikely(int edge) {
    return likely[edge];
  }

  public boolean opensParagraph(int edge) {
    return paragraphs[edge];
  }

  /** How many sentences to expect before an edge. */
  public double[] expectedSentences() {
    double[] sum = new double[size() + 1];
    for (int i = 0; i < size(); i++) {
      sum[i + 1] = sum[i] + splits[i];
    }
    return sum;
  }
}
