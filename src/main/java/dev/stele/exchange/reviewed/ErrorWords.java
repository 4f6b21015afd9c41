package dev.stele.exchange.reviewed;

import dev.stele.exchange.sheet.Words;
import dev.stele.exchange.xlsx.RowWords;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Version;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The errors that a row's cells name, line by line: category, severity and language. An error
 * without a severity is minor; one without a language is in the second of two versions.
 */
final class ErrorWords {

  private final List<Version> versions;
  private final int line;

  /**
   * @param line of the sheet, for messages
   */
  ErrorWords(List<Version> versions, int line) {
    this.versions = versions;
    this.line = line;
  }

  /**
   * @param known errors whose notes are kept where they are named again
   */
  List<Annotation> of(
      String categories, String severities, String languages, List<Annotation> known)
      throws NotUnderstoodException {
    String[] category = categories.strip().split("\n");
    String[] severity = severities.strip().split("\n");
    String[] language = languages.strip().split("\n");
    List<Annotation> left = new ArrayList<>(known);
    List<Annotation> errors = new ArrayList<>();
    for (int i = 0; i < category.length; i++) {
      if (!category[i].isBlank()) {
        int version = version(word(language, i));
        Category what = constant(Category.values(), word(category, i));
        String how = word(severity, i);
        Severity severe = how.isEmpty() ? Severity.MINOR : constant(Severity.values(), how);
        Optional<Annotation> same =
            left.stream().filter(a -> a.version() == version && a.category() == what).findFirst();
        same.ifPresent(left::remove);
        errors.add(new Annotation(version, what, severe, same.map(Annotation::note).orElse("")));
      }
    }
    return errors;
  }

  private static String word(String[] words, int index) {
    return index < words.length ? words[index].strip() : "";
  }

  private int version(String name) throws NotUnderstoodException {
    for (int v = 0; v < versions.size(); v++) {
      if (RowWords.language(versions.get(v)).equalsIgnoreCase(name)) {
        return v;
      }
    }
    if (!name.isEmpty()) {
      throw new NotUnderstoodException(Message.of("reviewed.word", line, name));
    } else if (versions.size() != 2) {
      throw new NotUnderstoodException(Message.of("reviewed.error.nowhere", line));
    }
    return 1;
  }

  private <E extends Enum<E>> E constant(E[] constants, String word) throws NotUnderstoodException {
    return constant(constants, word, line);
  }

  /** The constant that a sheet shows so, however it is capitalised. */
  static <E extends Enum<E>> E constant(E[] constants, String word, int line)
      throws NotUnderstoodException {
    for (E constant : constants) {
      if (Words.of(constant).equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw new NotUnderstoodException(Message.of("reviewed.word", line, word));
  }
}
