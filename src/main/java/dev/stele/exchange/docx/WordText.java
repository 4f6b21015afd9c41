package dev.stele.exchange.docx;

import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a part as a reader of the finished document sees it: insertions stay, deletions go,
 * and a paragraph whose end was deleted runs on into the next. Footnotes and text boxes follow the
 * paragraph that they hang on.
 */
final class WordText implements XmlWalk.Visitor {

  /** A paragraph that is being read; text boxes nest. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> after = new ArrayList<>();
    private boolean heading;
    private boolean endDeleted;
    private boolean inProperties;
    private boolean runHidden;
    private boolean inText;
  }

  private final WordStyles styles;
  private final Map<String, List<Paragraph>> notes;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private String carried = "";
  private int deletions;
  private int hidden;
  private int footnotes;

  /**
   * @param notes foot- and endnotes by their kind and number, such as {@code footnote2}
   */
  WordText(WordStyles styles, Map<String, List<Paragraph>> notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** The paragraphs since they were last taken; what was carried over is let out, too. */
  List<Paragraph> take() {
    add(paragraphs, carried, false);
    carried = "";
    List<Paragraph> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  int deletions() {
    return deletions;
  }

  int hidden() {
    return hidden;
  }

  int footnotes() {
    return footnotes;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    if (name.equals("p") && !isDrawing(element)) {
      open.push(new Open());
      return true;
    }
    Open at = open.peek();
    if (at == null) {
      return !isDeletion(name);
    }
    return at.inProperties ? property(at, name, element) : content(at, name, element);
  }

  /** DrawingML has paragraphs of its own ({@code a:p}), in charts and diagrams. */
  private static boolean isDrawing(XMLStreamReader element) {
    return String.valueOf(element.getNamespaceURI()).contains("drawingml");
  }

  private static boolean isDeletion(String name) {
    return name.equals("del") || name.equals("moveFrom");
  }

  private boolean property(Open at, String name, XMLStreamReader element) {
    switch (name) {
      case "pStyle" -> at.heading |= styles.isHeading(XmlWalk.value(element, "val"));
      case "outlineLvl" -> at.heading |= WordStyles.isHeadingLevel(XmlWalk.value(element, "val"));
      case "del", "moveFrom" -> at.endDeleted = true;
      case "pPrChange" -> {
        return false;
      }
      default -> {
        // Alignment, spacing, tabs.
      }
    }
    return true;
  }

  private boolean content(Open at, String name, XMLStreamReader element) {
    switch (name) {
      case "pPr" -> at.inProperties = true;
      case "r" -> at.runHidden = false;
      case "vanish" -> at.runHidden |= XmlWalk.isOn(element);
      case "t" -> {
        at.inText = !at.runHidden;
        hidden += at.runHidden ? 1 : 0;
      }
      case "tab", "br", "cr", "ptab" -> at.text.append(' ');
      case "noBreakHyphen" -> at.text.append('\u2011');
      case "footnoteReference", "endnoteReference" ->
          note(at, name.replace("Reference", "") + XmlWalk.value(element, "id"));
      case "del", "moveFrom" -> {
        deletions++;
        return false;
      }
      case "Fallback", "rt", "instrText", "rPrChange" -> {
        return false;
      }
      default -> {
        // Runs, links, fields and controls are transparent.
      }
    }
    return true;
  }

  private void note(Open at, String key) {
    List<Paragraph> note = notes.getOrDefault(key, List.of());
    footnotes += note.isEmpty() ? 0 : 1;
    at.after.addAll(note);
  }

  @Override
  public void end(String name) {
    Open at = open.peek();
    if (at == null) {
      return;
    }
    switch (name) {
      case "pPr" -> at.inProperties = false;
      case "t" -> at.inText = false;
      case "p" -> close(open.pop());
      default -> {
        // Nothing else changes what follows.
      }
    }
  }

  private void close(Open done) {
    Open outer = open.peek();
    String text = outer == null ? carried + done.text : done.text.toString();
    if (outer == null && done.endDeleted) {
      carried = text;
      paragraphs.addAll(done.after);
      return;
    }
    List<Paragraph> to = outer == null ? paragraphs : outer.after;
    add(to, text, done.heading);
    to.addAll(done.after);
    if (outer == null) {
      carried = "";
    }
  }

  private static void add(List<Paragraph> to, String text, boolean heading) {
    if (!text.isBlank()) {
      to.add(new Paragraph(text.replaceAll(" {2,}", " "), heading));
    }
  }

  @Override
  public void text(String text) {
    Open at = open.peek();
    if (at != null && at.inText) {
      at.text.append(text);
    }
  }
}
