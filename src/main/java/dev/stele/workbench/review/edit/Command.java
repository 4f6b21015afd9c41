package dev.stele.workbench.review.edit;

/**
 * What a person asks for, and where they are: rows by id, since others may have moved them.
 *
 * @param action an {@link dev.stele.workbench.review.keys.Action#id()}, or {@code comment} or
 *     {@code editText}, which carry a text
 * @param row the current row
 * @param from the first row of the selected block, {@code row} without a block
 * @param to the block's last row, inclusive
 * @param version the current column
 * @param sentence the current sentence in its cell
 * @param offset where the caret stands in the sentence, in UTF-16 units; -1 without a caret
 * @param otherRow for {@code link} the row of the sentence to link with, for {@code moveTo} the row
 *     to move to
 * @param otherVersion the column of the sentence to link with
 * @param otherSentence the sentence to link with
 */
record Command(
    String action,
    long row,
    long from,
    long to,
    int version,
    int sentence,
    int offset,
    String text,
    long otherRow,
    int otherVersion,
    int otherSentence) {}
