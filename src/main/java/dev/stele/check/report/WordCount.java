package dev.stele.check.report;

import com.ibm.icu.text.BreakIterator;
import dev.stele.text.Language;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.List;

/** Counts the words of a version as its readers would: between spaces, or by a dictionary. */
final class WordCount {

  private WordCount() {}

  static long of(List<Row> rows, int version, Language language) {
    BreakIterator words = BreakIterator.getWordInstance(language.locale());
    long count = 0;
    for (Row row : rows) {
      for (Segment segment : row.cell(version)) {
        words.setText(segment.text());
        int before = BreakIterator.WORD_NONE;
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
          count += begins(before, words.getRuleStatus()) ? 1 : 0;
          before = words.getRuleStatus();
        }
      }
    }
    return count;
  }

  /** Letters go on with the digits that they follow: 6월의 is one word. */
  private static boolean begins(int before, int status) {
    boolean goesOn =
        before >= BreakIterator.WORD_NUMBER && before < BreakIterator.WORD_NUMBER_LIMIT;
    return status >= BreakIterator.WORD_NUMBER && !goesOn;
  }
}
