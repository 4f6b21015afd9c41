package dev.stele.exchange.table;

import dev.stele.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of a table hold, as its first line says. Columns count from 0. */
final class Header {

  private final List<String> heads;
  private final Map<Integer, Language> languages = new LinkedHashMap<>();

  private Header(List<String> heads) {
    this.heads = heads;
  }

  static Header of(List<String> line) {
    Header header = new Header(line);
    LanguageNames names = new LanguageNames();
    for (int c = 0; c < line.size(); c++) {
      int column = c;
      if (!isReserved(line.get(c))) {
        names.of(line.get(c)).ifPresent(language -> header.languages.put(column, language));
      }
    }
    // A first column "id" is Indonesian only where there would be too few languages without it.
    if (header.languages.size() > 2 && !line.isEmpty() && line.getFirst().equalsIgnoreCase("id")) {
      header.languages.remove(0);
    }
    return header;
  }

  private static boolean isReserved(String head) {
    return switch (head.strip().toLowerCase(Locale.ROOT)) {
      case "row", "no", "no.", "row id", "status", "comment", "confidence" -> true;
      default -> false;
    };
  }

  /** The columns that are languages, each only once. */
  Map<Integer, Language> languages() {
    return languages;
  }

  /** The column of a head, whatever its letters' case. */
  Optional<Integer> column(String... wanted) {
    for (String head : wanted) {
      for (int c = 0; c < heads.size(); c++) {
        if (heads.get(c).strip().equalsIgnoreCase(head) && !languages.containsKey(c)) {
          return Optional.of(c);
        }
      }
    }
    return Optional.empty();
  }

  /** A column by its head or its number, counted from 1. */
  Optional<Integer> chosen(String named, int width) {
    for (int c = 0; c < heads.size(); c++) {
      if (heads.get(c).strip().equalsIgnoreCase(named.strip())) {
        return Optional.of(c);
      }
    }
    boolean number = named.strip().matches("\\d{1,5}");
    return Optional.of(named)
        .filter(n -> number)
        .map(n -> Integer.parseInt(n.strip()) - 1)
        .filter(c -> c >= 0 && c < width);
  }

  /** All heads, for people. */
  String names() {
    return heads.stream().map(String::strip).collect(Collectors.joining(", "));
  }
}
