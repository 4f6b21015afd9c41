package dev.stele.exchange.glossary;

import dev.stele.exchange.table.LanguageNames;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the columns of a glossary's table hold, as its first line says: {@code en}, {@code Russian},
 * {@code ru forbidden}, {@code ru note}, {@code id}, {@code definition}. Columns count from 0.
 */
final class TermColumns {

  private static final Set<String> NUMBERS = Set.of("no", "no.", "#", "№", "번호");
  private static final Set<String> IDS = Set.of("id", "concept", "concept id");
  private static final Set<String> DEFINITIONS = Set.of("definition", "определение", "정의");

  /** What stands behind a language. */
  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("forbidden", Part.FORBIDDEN),
          Map.entry("запрещено", Part.FORBIDDEN),
          Map.entry("금지", Part.FORBIDDEN),
          Map.entry("admitted", Part.ADMITTED),
          Map.entry("допустимо", Part.ADMITTED),
          Map.entry("허용", Part.ADMITTED),
          Map.entry("note", Part.NOTE),
          Map.entry("примечание", Part.NOTE),
          Map.entry("비고", Part.NOTE));

  private static final Pattern SUFFIXED = Pattern.compile("(.+?)[\\s_:]+\\(?(\\p{L}+)\\)?");

  /** What a column of a language holds. */
  enum Part {
    TERMS(Optional.empty()),
    ADMITTED(Optional.of(Use.ADMITTED)),
    FORBIDDEN(Optional.of(Use.FORBIDDEN)),
    NOTE(Optional.empty());

    private final Optional<Use> use;

    Part(Optional<Use> use) {
      this.use = use;
    }

    /** How the texts of the column are to be used, where that does not depend on their order. */
    Optional<Use> use() {
      return use;
    }
  }

  /** A column of a language. */
  record Column(Language language, Part part) {}

  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private int id = -1;
  private int definition = -1;

  TermColumns(List<String> heads) {
    LanguageNames names = new LanguageNames();
    for (int c = 0; c < heads.size(); c++) {
      String head = Entry.tidy(heads.get(c));
      String word = head.toLowerCase(Locale.ROOT);
      Optional<Column> column = column(head, names);
      if (IDS.contains(word)) {
        id = c;
      } else if (DEFINITIONS.contains(word)) {
        definition = c;
      } else if (column.isPresent()) {
        columns.put(c, column.get());
      } else if (!head.isEmpty() && !NUMBERS.contains(word)) {
        unknown.add(head);
      }
    }
  }

  private static Optional<Column> column(String head, LanguageNames names) {
    Optional<Column> plain = names.of(head).map(language -> new Column(language, Part.TERMS));
    Matcher suffixed = SUFFIXED.matcher(head);
    if (plain.isPresent() || !suffixed.matches()) {
      return plain;
    }
    Part part = PARTS.get(suffixed.group(2).toLowerCase(Locale.ROOT));
    return part == null
        ? Optional.empty()
        : names.of(suffixed.group(1)).map(language -> new Column(language, part));
  }

  /** Heads that say nothing to a glossary. */
  List<String> unknown() {
    return unknown;
  }

  Set<Language> languages() {
    return columns.values().stream()
        .filter(column -> column.part() != Part.NOTE)
        .map(Column::language)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean has(Language language, Part part) {
    return columns.containsValue(new Column(language, part));
  }

  /** The texts of a language's columns of one kind; there may be several. */
  List<String> texts(List<String> line, Language language, Part part) {
    List<String> texts = new ArrayList<>();
    columns.forEach(
        (at, column) -> {
          if (column.equals(new Column(language, part)) && at < line.size()) {
            texts.addAll(TermCell.split(line.get(at)));
          }
        });
    return texts;
  }

  String id(List<String> line) {
    return at(line, id);
  }

  String definition(List<String> line) {
    return at(line, definition);
  }

  private static String at(List<String> line, int column) {
    return column < 0 || column >= line.size() ? "" : line.get(column);
  }
}
