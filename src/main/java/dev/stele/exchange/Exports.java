package dev.stele.exchange;

import dev.stele.exchange.rows.CsvWriter;
import dev.stele.exchange.rows.JsonLinesWriter;
import dev.stele.exchange.rows.TsvWriter;
import dev.stele.exchange.tmx.TmxWriter;
import dev.stele.exchange.xlsx.XlsxWriter;

/** The door to writing: the writer of a format. */
public final class Exports {

  private Exports() {}

  /** The writer of {@code format} in the profile that is usual for it. */
  public static MultitextWriter writer(Format format) {
    return writer(format, format.usualProfile(), false);
  }

  /**
   * @param byteOrderMark whether CSV begins with a byte order mark, which Excel needs to see UTF-8
   */
  public static MultitextWriter writer(Format format, Profile profile, boolean byteOrderMark) {
    return switch (format) {
      case XLSX -> new XlsxWriter(profile);
      case TSV -> new TsvWriter(profile);
      case CSV -> new CsvWriter(profile, byteOrderMark);
      case JSONL -> new JsonLinesWriter();
      case TMX -> new TmxWriter();
    };
  }
}
