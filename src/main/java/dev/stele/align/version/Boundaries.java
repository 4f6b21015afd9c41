package dev.stele.align.version;

import dev.stele.segment.Atom;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs a segmenter's boundaries for the aligner. Words always speak for a cut through two
 * sentences that run in parallel, since each half then has fewer words to be explained by; so a
 * doubtful boundary has to earn its place: its log-odds are lowered by a constant. Boundaries that
 * are hopeless are closed.
 */
public final class Boundaries {

  /** What the log-odds of a doubtful boundary are lowered by, in nats (development sets). */
  private static final double TOLL = 5;

  /** Boundaries that the segmenter finds less probable than this are closed. */
  private static final double LEAST = 0.05;

  /** Doubtful boundaries kept for each expected sentence, in texts of up to {@link #LARGE}. */
  private static final double MOST_DOUBTS = 1;

  /** Sentences beyond which doubts are rationed: the work of a large text stays bounded. */
  private static final double LARGE = 5000;

  private Boundaries() {}

  /** The atoms, those behind hopeless boundaries joined. */
  public static List<Atom> open(List<Atom> atoms) {
    double least = Math.max(LEAST, rationed(atoms));
    List<Atom> joined = new ArrayList<>();
    for (int i = 0; i < atoms.size(); ) {
      Atom first = atoms.get(i);
      StringBuilder text = new StringBuilder(first.text());
      for (i++; i < atoms.size() && isClosed(atoms.get(i), least); i++) {
        text.append(atoms.get(i).gap()).append(atoms.get(i).text());
      }
      joined.add(new Atom(text.toString(), first.gap(), first.start(), first.boundary()));
    }
    return joined;
  }

  /** The atoms joined to the sentences that the segmenter would make of them, for certain. */
  public static List<Atom> decided(List<Atom> atoms) {
    boolean[] cuts = new boolean[atoms.size()];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = atoms.get(i).opensSentence();
    }
    return Atom.ofSentences(Cuts.sentences(atoms, cuts));
  }

  /** The atoms as if they stood in one paragraph, sentences certain where one began. */
  public static List<Atom> withoutParagraphs(List<Atom> atoms) {
    return atoms.stream()
        .map(a -> new Atom(a.text(), a.gap(), Start.SENTENCE, a.boundary()))
        .toList();
  }

  /** The probability below which boundaries are closed so that no more than a ration is left. */
  private static double rationed(List<Atom> atoms) {
    double sentences = atoms.stream().mapToDouble(Atom::boundary).sum();
    double ration = MOST_DOUBTS * Math.min(1, LARGE / Math.max(1, sentences)) * sentences;
    double[] doubts =
        atoms.stream().mapToDouble(Atom::boundary).filter(p -> p < 0.9).sorted().toArray();
    int kept = (int) Math.min(doubts.length, ration);
    if (kept == doubts.length) {
      return 0;
    }
    double least = doubts[doubts.length - 1 - kept];
    // Where one word follows another over and over all doubts are alike, and all would stay.
    boolean alike =
        kept + LARGE < doubts.length && doubts[(int) (doubts.length - 1 - kept - LARGE)] == least;
    return alike ? Math.nextUp(least) : least;
  }

  private static boolean isClosed(Atom atom, double least) {
    return atom.start() == Start.SENTENCE
        && (atom.boundary() < least || atom.boundary() < 1 && isClosing(atom.text()));
  }

  /** Marks alone, such as a stop after a space, are the end of what stands before them. */
  private static boolean isClosing(String text) {
    return text.chars().allMatch(c -> ".,;:!?…)]}»”。，；：！？".indexOf(c) >= 0);
  }

  /** What a boundary's probability weighs; those that are nearly certain stay so. */
  static double weight(double boundary) {
    double yes = boundary * Math.exp(-TOLL * (1 - boundary * boundary));
    return boundary == 1 ? 1 : yes / (yes + 1 - boundary);
  }
}
