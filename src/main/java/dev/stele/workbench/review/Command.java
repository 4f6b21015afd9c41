package dev.stele.workbench.review;

/**
 * What a person asks for, and where they are: rows by id, since others may have moved them.
 *
 * @param action an {@link Action#id()}, or {@code comment} or {@code editText}, which carry a text
 * @param row the current row
 * @param from the first row of the selected block, {@code row} without a block
 * @param to the block's last row, inclusive
 * @param version the current column
 * @param sentence the current sentence in its cell
 * @param offset where the caret stands in the sentence, in UTF-16 units; -1 without a caret
 */
record Command(
    String action,
    long row,
    long from,
    long to,
    int version,
    int sentence,
    int offset,
    String text) {}
