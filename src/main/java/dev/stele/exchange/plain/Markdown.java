package dev.stele.exchange.plain;

import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Markdown file: headings, paragraphs, items of lists and cells of tables, without
 * the marks. Code blocks stay, a paragraph a line; front matter, rules and comments go.
 */
final class Markdown {

  private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}(?:\\s+(.*?))?\\s*#*");
  private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(.*)");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|[\\s:|-]*");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]*)\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\\\])(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}])|(\\*\\*)(?=\\S)(.+?)(?<=\\S)\\3");
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>|~])");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Markdown() {}

  static List<Paragraph> paragraphs(String text) {
    Markdown markdown = new Markdown();
    markdown.read(text.lines().toList());
    return List.copyOf(markdown.paragraphs);
  }

  private void read(List<String> lines) {
    boolean code = false;
    for (int i = frontMatter(lines); i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
        close(false);
        code = !code;
      } else if (code) {
        add(line, false);
      } else {
        line(line);
      }
    }
    close(false);
  }

  private static int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals("---")) {
      return 0;
    }
    int end = lines.subList(1, lines.size()).indexOf("---");
    return end < 0 ? 0 : end + 2;
  }

  private void line(String raw) {
    String line = raw.replaceFirst("^(\\s*>\\s?)+", "");
    Matcher atx = ATX.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      close(false);
    } else if (atx.matches()) {
      close(false);
      add(plain(atx.group(1) == null ? "" : atx.group(1)), true);
    } else if (!open.isEmpty() && SETEXT.matcher(line).matches()) {
      close(true);
    } else if (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
      close(false);
    } else if (item.matches()) {
      close(false);
      open.append(item.group(1).strip());
    } else if (line.strip().startsWith("|")) {
      close(false);
      for (String cell : line.strip().split("(?<!\\\\)\\|")) {
        add(plain(cell), false);
      }
    } else {
      open.append(open.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void close(boolean heading) {
    add(plain(open.toString()), heading);
    open.setLength(0);
  }

  private void add(String text, boolean heading) {
    if (!text.isBlank()) {
      paragraphs.add(new Paragraph(text, heading));
    }
  }

  private static String plain(String text) {
    String plain = text.replaceAll("<!--.*?-->", "");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = CODE.matcher(plain).replaceAll("$2");
    for (int depth = 0; depth < 3; depth++) {
      plain =
          EMPHASIS
              .matcher(plain)
              .replaceAll(
                  m -> Matcher.quoteReplacement(m.group(2) == null ? m.group(4) : m.group(2)));
    }
    return ESCAPE.matcher(plain).replaceAll("$1").strip();
  }
}
