/**
 * Tables whose columns are languages, whatever file they come from: {@link
 * dev.stele.exchange.table.Table} is the cells, {@code Header} says what the columns hold, {@link
 * dev.stele.exchange.table.TableReader} makes rows or one text of them.
 */
@NullMarked
package dev.stele.exchange.table;

import org.jspecify.annotations.NullMarked;
