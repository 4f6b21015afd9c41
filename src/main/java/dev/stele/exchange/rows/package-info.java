/**
 * The text formats that hold a row a line: JSON Lines, which say everything and are the contract
 * for scripts, and the tables TSV and CSV.
 */
@NullMarked
package dev.stele.exchange.rows;

import org.jspecify.annotations.NullMarked;
