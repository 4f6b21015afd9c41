package dev.stele.project.state;

import dev.stele.text.Splice;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One splice in a project's journal.
 *
 * @param sequence counts from 1 within the project, without gaps
 * @param splice as it was applied, at the position where its rows then stood
 * @param undoes the sequence of the entry that this one takes back, when it is an undo or a redo
 */
public record Entry(long sequence, Splice splice, String author, Instant at, OptionalLong undoes) {

  /** This entry without its rows, as the history lists it. */
  public Step step() {
    return new Step(
        sequence,
        author,
        at,
        splice.reason(),
        splice.position(),
        splice.removed().size(),
        splice.inserted().size(),
        undoes);
  }
}
