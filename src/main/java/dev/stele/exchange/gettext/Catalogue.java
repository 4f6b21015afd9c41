package dev.stele.exchange.gettext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed catalogue: the fields of its header and its messages. Obsolete messages are left out.
 */
record Catalogue(String header, List<Message> messages) {

  /**
   * A message.
   *
   * @param source what is translated, and its plural if it has one
   * @param target the translations, empty where there are none; several for plural forms
   * @param notes what translators remarked
   */
  record Message(List<String> source, List<String> target, boolean fuzzy, List<String> notes) {

    boolean isTranslated() {
      return target.stream().anyMatch(text -> !text.isBlank());
    }
  }

  private static final Pattern FIELD = Pattern.compile("(msgctxt|msgid|msgid_plural|msgstr)\\b.*");

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  Catalogue {
    messages = List.copyOf(messages);
  }

  /** The value of a field of the header, such as {@code Language}. */
  Optional<String> field(String name) {
    return header
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /**
   * @throws IllegalArgumentException naming the line that is not understood
   */
  static Catalogue parse(String text) {
    Parser parser = new Parser();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!parser.accept(line.strip())) {
        throw new IllegalArgumentException("line " + number);
      }
    }
    parser.finish();
    return new Catalogue(parser.header, parser.messages);
  }

  /** Gathers the lines of one message after the other. */
  private static final class Parser {
    private final List<Message> messages = new ArrayList<>();
    private String header = "";
    private List<String> notes = new ArrayList<>();
    private List<StringBuilder> source = new ArrayList<>();
    private List<StringBuilder> target = new ArrayList<>();
    private StringBuilder open = new StringBuilder();
    private boolean fuzzy;

    boolean accept(String line) {
      if (line.isEmpty()) {
        return true;
      } else if (line.startsWith("#")) {
        comment(line);
        return true;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        begin(field.group(1));
      }
      Matcher string = STRING.matcher(line);
      if (!string.find() || !(field.matches() || string.start() == 0)) {
        return false;
      }
      open.append(unescaped(string.group(1)));
      return string.end() == line.length();
    }

    private void comment(String line) {
      if (!target.isEmpty()) {
        finish();
      }
      if (line.startsWith("#,")) {
        fuzzy |= line.contains("fuzzy");
      } else if (line.startsWith("# ")) {
        notes.add(line.substring(2).strip());
      }
    }

    private void begin(String field) {
      boolean opensMessage = field.equals("msgctxt") || field.equals("msgid");
      if (opensMessage && !target.isEmpty()) {
        finish();
      }
      open = new StringBuilder();
      if (field.equals("msgstr")) {
        target.add(open);
      } else if (!field.equals("msgctxt")) {
        source.add(open);
      }
    }

    void finish() {
      List<String> texts = source.stream().map(StringBuilder::toString).toList();
      List<String> translated = target.stream().map(StringBuilder::toString).toList();
      if (!texts.isEmpty() && texts.getFirst().isEmpty()) {
        header = header.isEmpty() ? String.join("\n", translated) : header;
      } else if (!texts.isEmpty()) {
        notes.removeIf(String::isBlank);
        messages.add(new Message(texts, translated, fuzzy, List.copyOf(notes)));
      }
      notes = new ArrayList<>();
      source = new ArrayList<>();
      target = new ArrayList<>();
      fuzzy = false;
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
      } else {
        char escaped = text.charAt(++i);
        plain.append(
            switch (escaped) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> ' ';
              default -> escaped;
            });
      }
    }
    return plain.toString();
  }
}
