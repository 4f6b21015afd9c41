package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.text.edit.SentenceEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces a text by another in one version of the rows shown, all at once. */
final class Replacing {

  private final Pattern pattern;
  private final String with;
  private final int version;

  /**
   * @param exact whether capital and small letters differ
   */
  Replacing(String text, String with, int version, boolean exact) {
    int flags = exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.pattern = Pattern.compile(Pattern.quote(text), flags);
    this.with = Matcher.quoteReplacement(with);
    this.version = version;
  }

  /** How many places in how many rows. */
  Wire.Hits count(State state, Shown shown) {
    int hits = 0;
    int rows = 0;
    for (int i = 0; i < shown.size(); i++) {
      Row row = state.row(shown.position(i));
      long found = row.cell(version).stream().mapToLong(this::countIn).sum();
      hits += (int) found;
      rows += found > 0 ? 1 : 0;
    }
    return new Wire.Hits(hits, rows);
  }

  private long countIn(Segment sentence) {
    return pattern.matcher(sentence.text()).results().count();
  }

  /**
   * The change, from the first row that holds the text to the last; without rows when none does.
   *
   * @throws Refusal when a sentence would become empty
   */
  Splice splice(State state, Shown shown) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (state.row(shown.position(i)).cell(version).stream().anyMatch(s -> countIn(s) > 0)) {
        first = first < 0 ? shown.position(i) : first;
        last = shown.position(i);
      }
    }
    if (first < 0) {
      return new Splice(0, List.of(), List.of(), Reason.EDIT_TEXT);
    }
    List<Row> before = state.rows(first, last + 1);
    List<Row> after = new ArrayList<>(before.size());
    for (int i = 0; i < before.size(); i++) {
      Row row = before.get(i);
      after.add(shown.index(first + i) >= 0 ? replaced(state, row) : row);
    }
    return new Splice(first, before, after, Reason.EDIT_TEXT);
  }

  private Row replaced(State state, Row row) {
    Row edited = row;
    for (int s = 0; s < row.cell(version).size(); s++) {
      Matcher matcher = pattern.matcher(row.cell(version).get(s).text());
      if (matcher.find()) {
        String text = matcher.replaceAll(with);
        if (text.isBlank()) {
          throw new Refusal("review.replace.empty");
        }
        Multitext alone = new Multitext(state.versions(), List.of(edited));
        edited = SentenceEdits.editText(alone, 0, version, s, text).inserted().getFirst();
      }
    }
    return edited;
  }
}
