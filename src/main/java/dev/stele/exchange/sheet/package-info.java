/**
 * What every workbook of ours is made with: styles, text as cells can hold it, heights, archives
 * that are always the same, and {@link dev.stele.exchange.sheet.SheetRows}, which reads the rows of
 * anybody's. Builds on POI.
 */
@NullMarked
package dev.stele.exchange.sheet;

import org.jspecify.annotations.NullMarked;
