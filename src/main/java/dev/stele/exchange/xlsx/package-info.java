/**
 * The spreadsheet. {@link dev.stele.exchange.xlsx.XlsxWriter} makes the workbook of a profile from
 * its sheets: the rows, and for reviewers a summary and a sheet about the file. {@link
 * dev.stele.exchange.xlsx.CellText} keeps to what a cell can hold, {@link
 * dev.stele.exchange.xlsx.RowDigest} and the hidden columns are for the way back.
 */
@NullMarked
package dev.stele.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
