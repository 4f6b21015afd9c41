package dev.stele.exchange.reviewed;

import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.RowDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a review sheet as it came back.
 *
 * @param line of the sheet, as people count
 * @param digest what its row said when it was exported, as it stands in the file
 * @param texts by column of text, in the order of {@link ReviewedFile#languages}; columns and cells
 *     that cannot be read are left out
 * @param words by field; columns and cells that are not there or cannot be read are left out
 * @param marks of the row, and of its cells with the language tag before the name
 */
record ReviewedRow(
    long id,
    int line,
    String digest,
    Map<Integer, String> texts,
    Map<Field, String> words,
    List<Mark> marks) {

  ReviewedRow {
    texts = Map.copyOf(texts);
    words = Map.copyOf(words);
    marks = List.copyOf(marks);
  }

  /** Whether it says anything else than it said then. */
  boolean isChangedSince(RowDigest then) {
    for (int c = 0; c < then.texts().size(); c++) {
      String digest = then.texts().get(c);
      if (text(c).filter(text -> !RowDigest.of(text).equals(digest)).isPresent()) {
        return true;
      }
    }
    String errors =
        RowDigest.errors(
            word(Field.CATEGORY).orElse(""),
            word(Field.SEVERITY).orElse(""),
            word(Field.ERROR_IN).orElse(""));
    return word(Field.CATEGORY).isPresent() && !errors.equals(then.errors())
        || word(Field.STATUS).filter(s -> !RowDigest.of(s).equals(then.status())).isPresent()
        || word(Field.COMMENT).filter(s -> !RowDigest.of(s).equals(then.comments())).isPresent();
  }

  Optional<String> text(int column) {
    return Optional.ofNullable(texts.get(column));
  }

  Optional<String> word(Field field) {
    return Optional.ofNullable(words.get(field));
  }
}
