package dev.stele.exchange.rtf;

import dev.stele.exchange.TextFlow;
import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The text of a document in Rich Text Format as a reader of the finished document sees it: what was
 * deleted or is hidden goes; footnotes and text boxes follow the paragraph that they hang on.
 */
final class RtfText {

  private final TextFlow flow = new TextFlow();
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfStyles styles = new RtfStyles();
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfGroup group = new RtfGroup();
  private int nested;
  private int usualFont = -1;
  private int fallback;
  private int deletions;
  private int footnotes;
  private int hidden;

  List<Paragraph> take() {
    return flow.take();
  }

  int deletions() {
    return deletions;
  }

  int footnotes() {
    return footnotes;
  }

  int hidden() {
    return hidden;
  }

  /** Reads all; returns whether the last group was closed. */
  boolean read(RtfTokens tokens) {
    while (true) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> {
          close();
          if (outer.isEmpty()) {
            return true;
          }
        }
        case BYTE -> addByte(tokens.number());
        case CONTROL -> {
          flush();
          control(tokens);
        }
        case END -> {
          flush();
          return false;
        }
      }
    }
  }

  private void open() {
    flush();
    fallback = 0;
    outer.push(group);
    group = group.inner();
  }

  private void close() {
    flush();
    fallback = 0;
    if (group.nested) {
      nested--;
      flow.close();
    }
    group = outer.isEmpty() ? group : outer.pop();
  }

  private void addByte(int b) {
    group.begins = false;
    if (fallback > 0) {
      fallback--;
    } else {
      pending.write(b);
    }
  }

  /** Letters of more than one byte can only be decoded together. */
  private void flush() {
    if (pending.size() > 0) {
      text(pending.toString(charsets.of(group.font)));
      pending.reset();
    }
  }

  private void text(String text) {
    switch (group.place) {
      case BODY -> {
        if (!group.deleted && !group.hidden) {
          paragraph();
          flow.text(text);
        }
      }
      case STYLES -> styles.text(text);
      case FONTS, SKIPPED -> {
        // Names of fonts, pictures, fields.
      }
    }
  }

  private void paragraph() {
    if (!flow.isOpen()) {
      flow.open(false);
    }
  }

  private void control(RtfTokens token) {
    String word = token.word();
    if (word.equals("u") && token.isNumbered()) {
      text(String.valueOf((char) token.number()));
      fallback = group.fallback;
      group.begins = false;
      return;
    }
    fallback = 0;
    if (word.equals("*")) {
      group.optional = true;
      return;
    }
    boolean first = group.begins;
    group.begins = false;
    if (word.equals("bin")) {
      token.skip(token.number());
    } else if (!first || !place(word)) {
      switch (group.place) {
        case STYLES -> styles.control(token);
        case FONTS -> font(token);
        case BODY -> body(token);
        case SKIPPED -> {
          // What is left out is left out with all it holds.
        }
      }
    }
  }

  /** What the first word of a group says of all the group. */
  private boolean place(String word) {
    RtfGroup.Place place = RtfGroup.place(word, group.optional);
    if (place == null || group.place == RtfGroup.Place.SKIPPED) {
      return false;
    }
    group.place = place;
    if (RtfGroup.hangsOn(word)) {
      paragraph();
      flow.open(false);
      group.nested = true;
      nested++;
      footnotes += word.equals("footnote") ? 1 : 0;
    }
    return true;
  }

  private void font(RtfTokens token) {
    switch (token.word()) {
      case "f" -> group.font = token.number();
      case "fcharset" -> charsets.font(group.font, token.number());
      case "cpg" -> charsets.fontPage(group.font, token.number());
      default -> {
        // Names and families.
      }
    }
  }

  private void body(RtfTokens token) {
    switch (token.word()) {
      case "ansicpg" -> charsets.codePage(token.number());
      case "mac" -> charsets.mac();
      case "pc" -> charsets.dos(437);
      case "pca" -> charsets.dos(850);
      case "f" -> group.font = token.number();
      case "uc" -> group.fallback = Math.clamp(token.number(), 0, 16);
      case "deff" -> usualFont = token.number();
      case "plain" -> group.plain(usualFont);
      case "pard" -> {
        group.style = -1;
        group.outlined = false;
      }
      case "s" -> group.style = token.number();
      case "outlinelevel" -> group.outlined = token.number() < 9;
      case "deleted" -> {
        group.deleted = token.isOn();
        deletions += token.isOn() ? 1 : 0;
      }
      case "v" -> {
        group.hidden = token.isOn();
        hidden += token.isOn() ? 1 : 0;
      }
      case "par", "cell", "nestcell", "sect" -> endParagraph();
      default -> text(RtfGroup.character(token.word()));
    }
  }

  /** A paragraph whose end was deleted runs on. */
  private void endParagraph() {
    if (group.deleted) {
      return;
    }
    paragraph();
    if (group.outlined || styles.isHeading(group.style)) {
      flow.heading();
    }
    if (nested > 0) {
      flow.split();
    } else {
      flow.close();
    }
  }
}
