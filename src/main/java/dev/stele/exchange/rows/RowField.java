package dev.stele.exchange.rows;

import tools.jackson.core.JsonGenerator;

/** One more field that a row has in JSON Lines, beside those of the format. */
@FunctionalInterface
public interface RowField {

  /** Writes a field's name and value, or nothing, for the row at an index. */
  void write(JsonGenerator json, int row);
}
