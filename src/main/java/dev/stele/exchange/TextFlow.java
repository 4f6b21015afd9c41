package dev.stele.exchange;

import dev.stele.text.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The paragraphs of a document as a reader meets them. Paragraphs nest: what hangs on another (a
 * note, a text box) follows it. Runs of white space become one space.
 */
public final class TextFlow {

  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> after = new ArrayList<>();
    private boolean heading;

    private Open(boolean heading) {
      this.heading = heading;
    }
  }

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  public void open(boolean heading) {
    open.push(new Open(heading));
  }

  public boolean isOpen() {
    return !open.isEmpty();
  }

  /** Makes the innermost open paragraph a heading. */
  public void heading() {
    if (isOpen()) {
      open.element().heading = true;
    }
  }

  /** Adds to the innermost open paragraph; text outside of all paragraphs is none. */
  public void text(CharSequence characters) {
    if (isOpen()) {
      open.element().text.append(characters);
    }
  }

  /** Ends the innermost open paragraph. */
  public void close() {
    if (!isOpen()) {
      return;
    }
    Open done = open.pop();
    List<Paragraph> to = isOpen() ? open.element().after : paragraphs;
    String text = done.text.toString().replaceAll("[ \\t\\r\\n]+", " ");
    if (!text.isBlank()) {
      to.add(new Paragraph(text, done.heading));
    }
    to.addAll(done.after);
  }

  /**
   * Ends what is open and begins anew on the same level, as a line break between paragraphs does.
   */
  public void split() {
    boolean heading = isOpen() && open.element().heading;
    close();
    open(heading);
  }

  /** The paragraphs since they were last taken, with those still open. */
  public List<Paragraph> take() {
    while (isOpen()) {
      close();
    }
    List<Paragraph> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }
}
