package dev.stele.workbench.reviewed;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts held side by side word by word. */
final class Wordwise {

  /** Beyond so many words nobody reads a comparison, and it takes long. */
  private static final int MOST = 2_000;

  private static final Pattern EDGE = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

  /** Where a stretch of text stands. */
  enum Kind {
    BOTH,
    BEFORE,
    AFTER
  }

  record Stretch(Kind kind, String text) {}

  private Wordwise() {}

  /** The stretches that make both texts, those of the text before ahead of what replaces them. */
  static List<Stretch> of(String before, String after) {
    List<String> from = words(before);
    List<String> to = words(after);
    List<Stretch> stretches = new ArrayList<>();
    if (from.size() > MOST || to.size() > MOST) {
      add(stretches, Kind.BEFORE, from);
      add(stretches, Kind.AFTER, to);
      return stretches;
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(stretches, Kind.BOTH, from.subList(at, start));
      add(stretches, Kind.BEFORE, delta.getSource().getLines());
      add(stretches, Kind.AFTER, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    add(stretches, Kind.BOTH, from.subList(at, from.size()));
    return stretches;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(EDGE.split(text));
  }

  private static void add(List<Stretch> stretches, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, String.join("", words)));
    }
  }
}
