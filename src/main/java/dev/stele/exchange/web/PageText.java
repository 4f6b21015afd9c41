package dev.stele.exchange.web;

import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The paragraphs of a page or a part of it, as they stand on the screen: each block is one, deleted
 * and hidden text, readings above characters and marks of footnotes are left out.
 */
final class PageText implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "select",
          "option",
          "textarea",
          "button",
          "datalist",
          "rt",
          "rp",
          "title");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int headings;
  private int preformatted;
  private int deletions;

  /** Reads a part of a page, after those that were read before. */
  void read(Element part) {
    part.filter(this);
    close();
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  int deletions() {
    return deletions;
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      return element(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    if (element.normalName().equals("del")) {
      deletions++;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isUnseen(element) || NoteMark.is(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isBlock(element)) {
      close();
      headings += isHeading(element) ? 1 : 0;
      preformatted += element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
      headings -= isHeading(element) ? 1 : 0;
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void text(String text) {
    if (preformatted == 0) {
      open.append(text);
      return;
    }
    for (String block : text.split("(?<=\\n)[ \\t]*\\n")) {
      if (!open.isEmpty() && open.charAt(open.length() - 1) == '\n') {
        close();
      }
      open.append(block);
    }
  }

  /** A line break ends a paragraph after another one, or after the end of a sentence. */
  private void lineBreak() {
    String before = open.toString().stripTrailing();
    boolean ended = before.matches("(?s).*[.!?…。！？:;][\"'”’»)\\]』」》]*");
    if (headings == 0 && (ended || open.indexOf("\u2028", before.length()) >= 0)) {
      close();
    } else {
      open.append('\u2028');
    }
  }

  private void close() {
    String text = open.toString().replace("\u00AD", "").replaceAll("[ \\t\\r\\n\\f\u2028]+", " ");
    if (!text.isBlank()) {
      paragraphs.add(new Paragraph(text, headings > 0));
    }
    open.setLength(0);
  }
}
