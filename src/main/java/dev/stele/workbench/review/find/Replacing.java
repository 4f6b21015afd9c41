package dev.stele.workbench.review.find;

import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what a query finds in one version of the rows shown, all at once. */
final class Replacing {

  private static final Duration TIME = Duration.ofSeconds(10);

  private final Pattern pattern;
  private final String with;
  private final int version;
  private final Patience patience = new Patience(TIME);

  /**
   * @param with taken as it stands; in a regular expression's replacement {@code $1} is its first
   *     group
   * @throws java.util.regex.PatternSyntaxException when a regular expression is none
   */
  Replacing(Query query, String with) {
    this.pattern = Patterns.of(query);
    this.with = query.mode() == Query.Mode.REGEX ? with : Matcher.quoteReplacement(with);
    this.version = query.version();
  }

  /** In how many places, and in how many rows, something stands. */
  record Hits(int hits, int rows) {}

  Hits count(State state, Shown shown) {
    int hits = 0;
    int rows = 0;
    for (int i = 0; i < shown.size(); i++) {
      Row row = state.row(shown.position(i));
      long found = row.cell(version).stream().mapToLong(this::countIn).sum();
      hits += (int) found;
      rows += found > 0 ? 1 : 0;
    }
    return new Hits(hits, rows);
  }

  private long countIn(Segment sentence) {
    return matcher(sentence).results().count();
  }

  private Matcher matcher(Segment sentence) {
    return pattern.matcher(patience.watched(sentence.text()));
  }

  /**
   * The change, from the first row that holds the text to the last; without rows when none does.
   *
   * @throws Refusal when a sentence would become empty, or the replacement names a group that the
   *     expression does not have
   */
  Splice splice(State state, Shown shown) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (state.row(shown.position(i)).cell(version).stream().anyMatch(s -> matcher(s).find())) {
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
      Matcher matcher = matcher(row.cell(version).get(s));
      if (matcher.find()) {
        String text = replaced(matcher);
        Multitext alone = new Multitext(state.versions(), List.of(edited));
        edited = SentenceEdits.editText(alone, 0, version, s, text).inserted().getFirst();
      }
    }
    return edited;
  }

  private String replaced(Matcher matcher) {
    try {
      String text = matcher.replaceAll(with).strip();
      if (text.isEmpty()) {
        throw new Refusal("review.replace.empty");
      }
      return text;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new Refusal("review.replace.group", e);
    }
  }
}
