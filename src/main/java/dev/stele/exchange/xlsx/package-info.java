/** The spreadsheet: {@link dev.stele.exchange.xlsx.XlsxWriter} and the parts of its workbook. */
@NullMarked
package dev.stele.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
