package dev.stele.workbench.reviewed;

import dev.stele.exchange.sheet.Words;
import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The names that a sheet has for closed sets, in the language of its reader. */
final class SheetWords {

  private final Map<String, String> translated = new HashMap<>();

  /**
   * @param text gives a message's text by its key
   */
  SheetWords(List<Version> versions, Locale reader, UnaryOperator<String> text) {
    add(Status.values(), "review.status.", text);
    add(Category.values(), "review.category.", text);
    add(Severity.values(), "severity.", text);
    for (Version version : versions) {
      Language language = version.language();
      translated.put(language.displayName(Locale.ENGLISH), language.displayName(reader));
    }
  }

  private void add(Enum<?>[] constants, String prefix, UnaryOperator<String> text) {
    for (Enum<?> constant : constants) {
      translated.put(Words.of(constant), text.apply(prefix + constant.name()));
    }
  }

  /** A cell's lines, each one name or several between commas. */
  String of(String cell) {
    return cell.lines()
        .map(
            line ->
                Arrays.stream(line.split(", "))
                    .map(word -> translated.getOrDefault(word.strip(), word.strip()))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\n"));
  }
}
