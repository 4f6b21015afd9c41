package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.lexicon.names.Names;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the words of a cell sound: each word as it stands, in Korean the beginnings of each word,
 * since particles follow without a space.
 */
final class Sounds {

  /** From here on two words are one name. */
  static final double ALIKE = .72;

  /** From here on a word may stand for a name of which we know that it is one. */
  private static final double NEAR = .6;

  /** From here on a word may be a name that was mistaken for another. */
  private static final double MISTAKEN = .45;

  /** So many words are heard at most: a longer cell is no sentence. */
  private static final int MOST = 2_000;

  private static final int LONGEST_KOREAN = 7;

  private final Names names;
  private final Cell cell;
  private final boolean korean;
  private final List<Sound> sounds = new ArrayList<>();
  private final List<Sound> inside = new ArrayList<>();

  /**
   * A stretch of a text.
   *
   * @param word its place among the cell's words, -1 in Korean
   */
  record Sound(Span span, int word, Voice voice) {}

  Sounds(Cell cell, Names names) {
    this.names = names;
    this.cell = cell;
    korean = cell.language().base().equals("ko");
    if (korean) {
      beginnings();
    } else {
      for (int i = 0; i < cell.words().size(); i++) {
        Word word = cell.words().get(i);
        if (!word.isValue()) {
          add(sounds, word.start(), word.end(), i);
        }
      }
    }
  }

  private void beginnings() {
    String text = cell.text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isOneScript(text, start, end)) {
        end++;
      }
      boolean hangul = start < end && text.charAt(start) >= '\uac00';
      if (start < end && !hangul) {
        add(sounds, start, end, -1);
      }
      for (int from = start; hangul && from < end; from++) {
        for (int to = from + 1; to <= Math.min(end, from + LONGEST_KOREAN); to++) {
          add(from == start && to > from + 1 ? sounds : inside, from, to, -1);
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isOneScript(String text, int start, int at) {
    boolean hangul = text.charAt(start) >= '\uac00';
    return Character.isLetter(text.charAt(at)) && text.charAt(at) >= '\uac00' == hangul;
  }

  private void add(List<Sound> list, int start, int end, int word) {
    if (list.size() < MOST) {
      list.add(new Sound(new Span(start, end), word, Voice.SILENT));
    }
  }

  /** The word that sounds like a name beyond doubt. */
  Optional<Sound> alike(Voice voice) {
    return best(sounds, voice, ALIKE);
  }

  /** Whatever may stand for a name; in Korean also a part of a word. */
  Optional<Sound> near(Voice voice) {
    return best(sounds, voice, NEAR).or(() -> best(inside, voice, ALIKE));
  }

  /** What a name may have become by mistake: the word that sounds most like it. */
  Optional<Sound> mistaken(Voice voice) {
    return best(sounds, voice, MISTAKEN);
  }

  private Optional<Sound> best(List<Sound> list, Voice voice, double least) {
    Sound best = null;
    double most = least;
    for (int i = 0; i < list.size() && !voice.whole().isEmpty(); i++) {
      Sound sound = heard(list, i);
      double likeness = sound.voice().likeness(voice, names);
      if (likeness > most) {
        most = likeness;
        best = sound;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How a word sounds is worked out when it is first asked for. */
  private Sound heard(List<Sound> list, int i) {
    Sound sound = list.get(i);
    if (sound.voice() == Voice.SILENT) {
      Span span = sound.span();
      String written = cell.text().substring(span.start(), span.end());
      sound = new Sound(span, sound.word(), Voice.of(written, names));
      list.set(i, sound);
    }
    return sound;
  }
}
