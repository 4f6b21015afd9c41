package dev.stele.exchange.reviewed;

import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.SheetLanguage;
import dev.stele.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Understands the words of a review sheet in whichever language it was exported: heads become
 * fields, and names of closed sets and of languages their English names, by which rows are
 * compared.
 */
final class SheetReading {

  private final List<SheetLanguage> all = SheetLanguage.all();

  /** What a text of the workbook is in all languages. */
  Set<String> texts(String key) {
    return all.stream().map(language -> language.text(key)).collect(Collectors.toSet());
  }

  /** The fields by all the heads that they may have. */
  Map<String, Field> fields() {
    Map<String, Field> fields = new HashMap<>();
    for (SheetLanguage language : all) {
      for (Field field : Field.values()) {
        fields.put(language.head(field), field);
      }
    }
    return fields;
  }

  /** Whether a language is called so by somebody. */
  boolean isNamed(Language language, String name) {
    return all.stream().anyMatch(said -> said.language(language).equalsIgnoreCase(name));
  }

  /**
   * A cell of a field with the names that are known in English, and the others as they are.
   *
   * @param columns the languages that the sheet has columns for
   */
  String english(Field field, String cell, List<Language> columns) {
    return SheetLanguage.eachLine(
        cell,
        word -> field == Field.ERROR_IN ? language(word.strip(), columns) : name(field, word));
  }

  private Optional<String> language(String name, List<Language> columns) {
    return columns.stream()
        .filter(language -> isNamed(language, name))
        .map(language -> language.displayName(Locale.ENGLISH))
        .findFirst();
  }

  private Optional<String> name(Field field, String word) {
    return all.stream().flatMap(language -> language.english(field, word).stream()).findFirst();
  }
}
