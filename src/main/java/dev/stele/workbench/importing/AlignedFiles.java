package dev.stele.workbench.importing;

import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Document;
import dev.stele.exchange.FileKind;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Tables;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.OneColumn;
import dev.stele.exchange.table.Table;
import dev.stele.exchange.table.TextColumns;
import dev.stele.segment.LanguageDetector;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.workbench.importing.Candidate.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the columns out of aligned files. Where a table does not say what languages its columns are
 * in, their texts do, and a column that nobody can tell waits for a person.
 */
final class AlignedFiles {

  /** What a column is called as long as its language is not known. */
  private static final String UNKNOWN = "x-column-";

  /** A version of a file, with the language that it is known or guessed to be in. */
  record Column(Optional<Language> language, Document document, Part part) {}

  private final LanguageDetector detector;

  AlignedFiles(LanguageDetector detector) {
    this.detector = detector;
  }

  List<Column> read(String name, byte[] content, ReadAs how) throws UnreadableException {
    Hints hints = how.hints(Optional.empty());
    FileKind kind = FileKind.of(name, content);
    boolean table = kind == FileKind.TABLE || kind == FileKind.SPREADSHEET;
    Multitext text;
    try {
      text = AlignedReader.read(name, content, hints);
    } catch (UnreadableException e) {
      if (!table || e.problem() != Problem.NO_SUCH_LANGUAGE) {
        throw e;
      }
      text = AlignedReader.read(name, content, hints.withColumns(guessed(name, content, hints)));
    }
    String charset = kind == FileKind.TABLE ? Tables.read(name, content, hints).charset() : "";
    List<Column> columns = new ArrayList<>();
    for (int v = 0; v < text.versions().size(); v++) {
      Language language = text.languages().get(v);
      Document document = OneColumn.document(name, text, Hints.of(language));
      boolean unknown = language.tag().startsWith(UNKNOWN);
      String label = unknown ? language.tag().substring(UNKNOWN.length()) : language.tag();
      columns.add(
          new Column(
              unknown ? Optional.empty() : Optional.of(language),
              new Document(document.paragraphs(), charset, document.remarks()),
              new Part(text, v, label)));
    }
    return columns;
  }

  private Map<Language, String> guessed(String name, byte[] content, Hints hints)
      throws UnreadableException {
    Table table = Tables.read(name, content, hints);
    Map<Language, String> columns = new LinkedHashMap<>();
    for (TextColumns.Column column : TextColumns.of(table)) {
      Language language =
          detector
              .guess(column.sample())
              .map(LanguageDetector.Guess::language)
              .filter(guess -> !columns.containsKey(guess))
              .orElseGet(() -> new Language(UNKNOWN + column.number()));
      columns.put(language, Integer.toString(column.number()));
    }
    return columns;
  }
}
