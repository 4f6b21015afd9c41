package dev.stele.exchange.xlsx;

import dev.stele.exchange.findings.Phrases;
import dev.stele.exchange.sheet.Words;
import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import dev.stele.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a review workbook says in the language of its reader: names of sheets, heads, and the words
 * of closed sets. {@link RowWords} has these in English, whatever the reader's language, so that a
 * digest speaks of what is said and not of the language in which it is.
 */
public final class SheetLanguage {

  private final Phrases phrases;
  private final Map<Field, Map<String, String>> words = new HashMap<>();

  public SheetLanguage(Locale reader) {
    phrases = new Phrases(reader);
    words.put(Field.STATUS, names(Status.values(), "sheet.status."));
    words.put(Field.CATEGORY, names(Category.values(), "review.category."));
    words.put(Field.SEVERITY, names(Severity.values(), "severity."));
  }

  /** All languages in which workbooks are written. */
  public static List<SheetLanguage> all() {
    return Wording.LOCALES.stream().map(SheetLanguage::new).toList();
  }

  private Map<String, String> names(Enum<?>[] constants, String prefix) {
    return Arrays.stream(constants)
        .collect(Collectors.toMap(Words::of, constant -> phrases.of(prefix + constant.name())));
  }

  Phrases phrases() {
    return phrases;
  }

  /** A text of the workbook by its key below {@code sheet}. */
  public String text(String key, Object... arguments) {
    return phrases.of("sheet." + key, arguments);
  }

  /** Columns that people do not see are called the same in every language. */
  public String head(Field field) {
    return field.isForTheWayBack() ? field.head() : text("head." + field.name());
  }

  public String language(Language language) {
    String name = language.displayName(phrases.reader());
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(phrases.reader()) + name.substring(first);
  }

  String of(Status status) {
    return said(Field.STATUS, Words.of(status));
  }

  /** The choices of a list in a column, in the order of the constants. */
  String[] choices(Field field, Enum<?>[] constants) {
    return Arrays.stream(constants).map(c -> said(field, Words.of(c))).toArray(String[]::new);
  }

  /** How wide a column must be in characters, for its head and for the words in it. */
  int width(Field field) {
    int widest =
        field == Field.STATUS
            ? names(field).values().stream().mapToInt(String::length).max().orElse(0)
            : 0;
    return Math.max(field.width(), Math.max(head(field).length(), widest) + 1);
  }

  /** What a row says in a column of names, line by line. */
  String said(Field field, String lines) {
    Map<String, String> here = names(field);
    return eachLine(lines, word -> Optional.ofNullable(here.get(word)));
  }

  /** The English for a word of a column, whatever its letters' case; empty where it is none. */
  public Optional<String> english(Field field, String word) {
    return names(field).entrySet().stream()
        .filter(known -> known.getValue().equalsIgnoreCase(word.strip()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What is shown for each English name of a column; empty where it has none. */
  private Map<String, String> names(Field field) {
    return words.getOrDefault(field, Map.of());
  }

  /** The lines of a cell, those replaced that are known. */
  public static String eachLine(String lines, Function<String, Optional<String>> known) {
    return Arrays.stream(lines.split("\n", -1))
        .map(line -> known.apply(line).orElse(line))
        .collect(Collectors.joining("\n"));
  }
}
