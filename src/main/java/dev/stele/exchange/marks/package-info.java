/**
 * What a row says that the formats of others have no place for, as named values that our writers
 * put into them and our readers take out again: {@link dev.stele.exchange.marks.RowMarks} makes
 * them, {@link dev.stele.exchange.marks.MarkedRow} makes a row of them. {@code docs/formats.md}
 * lists the names, and says where each format keeps them.
 */
@NullMarked
package dev.stele.exchange.marks;

import org.jspecify.annotations.NullMarked;
