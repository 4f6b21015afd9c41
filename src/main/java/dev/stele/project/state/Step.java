package dev.stele.project.state;

import dev.stele.text.Reason;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * An entry of the journal without its rows: who did what, when and where. Cheap to list; an {@link
 * Entry} has the rows.
 *
 * @param position the row, counted from 0, at which the splice stood when it was made
 * @param removed the number of rows it removed
 * @param inserted the number of rows it inserted
 * @param undoes the sequence of the entry that this one takes back, when it is an undo or a redo
 */
public record Step(
    long sequence,
    String author,
    Instant at,
    Reason reason,
    int position,
    int removed,
    int inserted,
    OptionalLong undoes) {}
