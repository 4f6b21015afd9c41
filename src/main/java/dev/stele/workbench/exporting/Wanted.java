package dev.stele.workbench.exporting;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.select.Selection;
import dev.stele.text.Multitext;

/**
 * What a person has chosen to take away.
 *
 * @param profile for tables; other formats have one of their own
 * @param byteOrderMark whether CSV is to be seen as UTF-8 by Excel
 * @param pairs whether a file is wanted for each pair of languages, where the format leaves it open
 * @param findings whether checks tell what they find, where the file has a place for it
 */
record Wanted(
    Format format,
    Profile profile,
    boolean byteOrderMark,
    boolean pairs,
    boolean findings,
    Selection selection) {

  /** Whether the files tell what checks find. */
  boolean tellsFindings() {
    return findings && format == Format.XLSX && profile == Profile.REVIEW;
  }

  /**
   * @param checking how the text is checked if that is wanted
   */
  Export export(Checking checking) {
    Export export =
        new Export(
            format,
            format.isTable() ? profile : format.usualProfile(),
            byteOrderMark && format == Format.CSV,
            pairs && offersPairs());
    return export.checkedBy(tellsFindings() ? checking : Checking.none(checking.reader()));
  }

  /** Whether there may be a file for all languages or one for each pair. */
  boolean offersPairs() {
    return format == Format.TMX;
  }

  /** Whether the first language is the one that the others translate. */
  boolean hasSource() {
    return switch (format) {
      case XLIFF, XLIFF12 -> true;
      case XLSX, TSV, CSV -> profile == Profile.CAT;
      case JSONL, TMX, TEI, XCES, MOSES, HTML -> false;
    };
  }

  Multitext of(Multitext text) {
    return selection.of(text);
  }
}
