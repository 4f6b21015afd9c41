package dev.stele.workbench.importing;

import dev.stele.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What files' names tell: the language ({@code treaty.ru.txt}, {@code ko.docx}), a common title.
 */
final class FileNames {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private FileNames() {}

  /** The language that a name's last part names, if one does. */
  static Optional<Language> language(String name) {
    List<String> parts = parts(name);
    String last = parts.isEmpty() ? "" : parts.getLast().toLowerCase(Locale.ROOT);
    return CODES.contains(last) ? Optional.of(new Language(last)) : Optional.empty();
  }

  /** What the names have in common apart from language and ending, or nothing. */
  static String title(List<String> names) {
    List<String> titles =
        names.stream()
            .map(FileNames::parts)
            .map(parts -> parts.subList(0, Math.max(0, parts.size() - (endsInCode(parts) ? 1 : 0))))
            .map(parts -> String.join(" ", parts))
            .distinct()
            .toList();
    return titles.size() == 1 ? titles.getFirst() : "";
  }

  private static boolean endsInCode(List<String> parts) {
    return !parts.isEmpty() && CODES.contains(parts.getLast().toLowerCase(Locale.ROOT));
  }

  private static List<String> parts(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return Arrays.stream(stem.split("[._\\- ]+")).filter(part -> !part.isEmpty()).toList();
  }
}
