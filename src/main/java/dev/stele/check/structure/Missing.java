package dev.stele.check.structure;

import dev.stele.check.RowText;
import dev.stele.check.WordLinks;
import dev.stele.check.structure.Odds.State;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Language;
import dev.stele.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks for words of one version having no place in another: for each word its odds, and
 * whether it has a counterpart at all.
 */
final class Missing {

  /** What an item's missing from a list adds to the log-odds: a guess that tests hold. */
  private static final double ITEM = 2;

  /** More words of a run say no more. */
  private static final double MOST_WORDS = 6;

  private static final Pattern LIST =
      Pattern.compile("[,;·]|\\b(?:and|or)\\b|(?<= )(?:и|или)(?= )");

  private final String text;
  private final List<Word> words;
  private final double[] odds;
  private final boolean[] missed;
  private final boolean[] firm;
  private final boolean[] thirdHas;
  private final int[] counterparts;
  private final List<Word> otherWords;
  private final boolean[] free;
  private final Absence absence;
  private final Language language;
  private final Language otherLanguage;

  /** A run of words {@code [first, last]}, and the sum of their odds in nats. */
  record Run(int first, int last, double sum) {}

  Missing(
      RowText row,
      int from,
      int to,
      Uncovered.Direction direction,
      WordLinks links,
      FunctionWords functionWords) {
    absence = direction == Uncovered.Direction.OMISSION ? Absence.OMISSION : Absence.ADDITION;
    language = row.cell(from).language();
    otherLanguage = row.cell(to).language();
    text = row.cell(from).text();
    words = row.cell(from).words();
    otherWords = row.cell(to).words();
    Counterparts.Found found = links.of(row, from, to);
    counterparts = found.ofLeft();
    odds = new double[words.size()];
    missed = new boolean[words.size()];
    firm = new boolean[words.size()];
    thirdHas = new boolean[words.size()];
    int third = third(row, from, to);
    for (int i = 0; i < odds.length; i++) {
      Word word = words.get(i);
      if (!word.isValue() && !functionWords.has(row.cell(from).language(), word)) {
        State state = state(found, i);
        float known = links.known(row, from, to, i);
        firm[i] = state == State.FIRM;
        missed[i] = state == State.NONE && known > 0;
        if (third < 0) {
          odds[i] = Odds.ofTwo(known, state);
        } else {
          State other = state(links.of(row, from, third), i);
          thirdHas[i] = other != State.NONE;
          odds[i] =
              direction == Uncovered.Direction.OMISSION
                  ? Odds.omitted(known, state, other)
                  : Odds.added(known, state, other);
        }
      }
    }
    free = free(row, to, found, functionWords);
  }

  /** The version that can settle the matter: the first of the others that has text. */
  static int third(RowText row, int from, int to) {
    for (int v = 0; v < row.versions(); v++) {
      if (v != from && v != to && !row.cell(v).isEmpty()) {
        return v;
      }
    }
    return -1;
  }

  private static State state(Counterparts.Found found, int word) {
    int other = found.ofLeft()[word];
    if (other < 0) {
      return State.NONE;
    }
    return found.ofRight()[other] == word ? State.FIRM : State.LOOSE;
  }

  /** Which words of the other version stand for nothing here, and might for a run. */
  private static boolean[] free(
      RowText row, int to, Counterparts.Found found, FunctionWords functionWords) {
    List<Word> words = row.cell(to).words();
    boolean[] free = new boolean[words.size()];
    for (int j = 0; j < free.length; j++) {
      Word word = words.get(j);
      free[j] =
          found.ofRight()[j] < 0
              && !word.isValue()
              && !functionWords.has(row.cell(to).language(), word);
    }
    return free;
  }

  /** The run within a stretch of the text that is missing most clearly; no word without one. */
  Run clearest(Span within) {
    Run best = new Run(0, -1, 0);
    int first = 0;
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      boolean inside = isInside(words.get(i), within);
      if (!inside || sum <= 0) {
        sum = 0;
        first = i;
      }
      if (inside) {
        sum += odds[i];
        if (odds[i] > 0 && sum > best.sum()) {
          best = new Run(first, i, sum);
        }
      }
    }
    return trimmed(best);
  }

  /** Words at the beginning that say nothing are no part of it. */
  private Run trimmed(Run run) {
    int first = run.first();
    while (first < run.last() && odds[first] <= 0) {
      first++;
    }
    return new Run(first, run.last(), run.sum());
  }

  /**
   * What speaks for a run's being missing from the sentences that stand for those around it.
   *
   * @param own the sentences around it
   * @param theirs those of the other version
   */
  Absence.Evidence evidence(Run run, Span own, Span theirs) {
    int count = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      count += missed[i] ? 1 : 0;
    }
    int all = count(words, missed, own);
    double left = all == 0 ? 0 : Math.max(-1, 1 - count(otherWords, free, theirs) / (double) all);
    return new Absence.Evidence(
        run.sum(),
        Math.clamp(count * left, -MOST_WORDS, MOST_WORDS),
        Lengths.without(
            language, own.length(), span(run).length(), otherLanguage, theirs.length()));
  }

  double score(Run run, Span own, Span theirs) {
    return absence.score(evidence(run, own, theirs)) + (isListed(run) ? ITEM : 0);
  }

  private static int count(List<Word> words, boolean[] which, Span within) {
    int count = 0;
    for (int i = 0; i < which.length; i++) {
      count += which[i] && isInside(words.get(i), within) ? 1 : 0;
    }
    return count;
  }

  private static boolean isInside(Word word, Span span) {
    return word.start() >= span.start() && word.end() <= span.end();
  }

  /**
   * Whether a run is an item of a list whose other items stand side by side in the other version,
   * as when “social, economic and cultural” became «социальную и экономическую».
   */
  private boolean isListed(Run run) {
    int before = neighbour(run.first(), -1);
    int after = neighbour(run.last(), 1);
    if (run.first() == 0 || before < 0 || after != before + 1) {
      return false;
    }
    Word last = words.get(run.first() - 1);
    boolean joined =
        LIST.matcher(text.substring(last.start(), words.get(run.first()).start())).find();
    return joined && LIST.matcher(text.substring(0, last.start())).find();
  }

  /** What the nearest word in a direction became that has a counterpart of its own, or -1. */
  private int neighbour(int word, int step) {
    for (int i = word + step; i >= 0 && i < counterparts.length; i += step) {
      if (firm[i]) {
        return counterparts[i];
      }
    }
    return -1;
  }

  /** Whether the third version has most of a run. */
  boolean isInThird(Run run) {
    int has = 0;
    int all = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      has += missed[i] && thirdHas[i] ? 1 : 0;
      all += missed[i] ? 1 : 0;
    }
    return 2 * has > all;
  }

  /** Whether no word of a sentence has a counterpart here, and the third version has most. */
  boolean isAll(Span sentence) {
    int has = 0;
    int all = 0;
    for (int i = 0; i < odds.length; i++) {
      Word word = words.get(i);
      if (isInside(word, sentence)) {
        if (word.isValue() || counterparts[i] >= 0) {
          return false;
        }
        has += missed[i] && thirdHas[i] ? 1 : 0;
        all += missed[i] ? 1 : 0;
      }
    }
    return has > 0 && 2 * has > all;
  }

  /** Where in the other version a sentence would stand. */
  int before(Span sentence) {
    int first = 0;
    while (first < words.size() && words.get(first).start() < sentence.start()) {
      first++;
    }
    return place(new Run(first, first, 0));
  }

  Span span(Run run) {
    return new Span(words.get(run.first()).start(), words.get(run.last()).end());
  }

  /** Where in the other version's text the run would stand: behind what its neighbour became. */
  int place(Run run) {
    int before = neighbour(run.first(), -1);
    int after = neighbour(run.last(), 1);
    if (before >= 0) {
      return otherWords.get(before).end();
    }
    return after >= 0 ? otherWords.get(after).start() : 0;
  }
}
