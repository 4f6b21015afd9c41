package dev.stele.lexicon.training;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cleans pairs of texts, drops those that teach nothing and finds the words of the others. */
final class Intake {

  record Raw(String left, String right, String origin) {}

  record Taken(List<Word> left, List<Word> right, String origin, long digest) {}

  /** Longer sentences, in words, teach little and cost the square of their length. */
  private static final int LONGEST = 120;

  /** A pair whose one side has so many times the other's words is no translation … */
  private static final double RATIO = 3.5;

  /** … unless it is short: so many words more are always allowed. */
  private static final int SLACK = 5;

  private final Cleaning cleaning;
  private final Words leftWords;
  private final Words rightWords;
  private final Set<Long> seen = new HashSet<>();

  Intake(Language left, Language right) {
    cleaning = new Cleaning(left, right);
    leftWords = Words.of(left);
    rightWords = Words.of(right);
  }

  /** What is fit for learning, in the order given, found on all processors. */
  List<Taken> take(List<Raw> batch) {
    List<Optional<Taken>> read = batch.parallelStream().map(this::read).toList();
    return read.stream().flatMap(Optional::stream).filter(pair -> seen.add(pair.digest())).toList();
  }

  private Optional<Taken> read(Raw raw) {
    String left = Cleaning.text(raw.left());
    String right = Cleaning.text(raw.right());
    if (!cleaning.fits(left, right)) {
      return Optional.empty();
    }
    List<Word> l = leftWords.of(left);
    List<Word> r = rightWords.of(right);
    int less = Math.min(l.size(), r.size());
    int more = Math.max(l.size(), r.size());
    if (less == 0 || more > LONGEST || more > RATIO * less + SLACK) {
      return Optional.empty();
    }
    return Optional.of(new Taken(l, r, raw.origin(), digest(l) * 31 + digest(r)));
  }

  /** Two pairs of the same words are one; 64 bits are enough for billions of pairs. */
  private static long digest(List<Word> words) {
    long digest = 0xcbf29ce484222325L;
    for (Word word : words) {
      for (int i = 0; i < word.form().length(); i++) {
        digest = (digest ^ word.form().charAt(i)) * 0x100000001b3L;
      }
      digest = (digest ^ ' ') * 0x100000001b3L;
    }
    return digest ^ digest >>> 29;
  }
}
