/**
 * Writes what checks found, for scripts (JSON Lines, TSV) and for people (HTML, a workbook). {@link
 * dev.stele.exchange.findings.FindingsFormat} is the way in.
 */
@NullMarked
package dev.stele.exchange.findings;

import org.jspecify.annotations.NullMarked;
