package dev.stele.exchange.plain;

import dev.stele.exchange.Remark;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what the line ends of a plain text mean. Either every line is a paragraph, or lines are
 * broken at a fixed width and paragraphs are parted by empty lines or indentation. {@link LineWrap}
 * decides by evidence from the whole file; without it every line stays a paragraph.
 */
final class TextLayout {

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int joints;

  TextLayout(String text) {
    List<List<String>> blocks = blocks(text);
    LineWrap wrap = new LineWrap(blocks);
    List<String> single = new ArrayList<>();
    List<Boolean> alone = new ArrayList<>();
    for (List<String> block : blocks) {
      if (wrap.isWrapped()) {
        single.add(wrap.join(block));
        alone.add(block.size() == 1);
        joints += block.size() - 1;
      } else {
        block.forEach(
            line -> {
              single.add(line.strip());
              alone.add(block.size() == 1);
            });
      }
    }
    Headings headings = new Headings(single, alone);
    for (int i = 0; i < single.size(); i++) {
      paragraphs.add(new Paragraph(single.get(i), headings.isHeading(i)));
    }
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  List<Remark> remarks() {
    return joints == 0
        ? List.of()
        : List.of(new Remark(Remark.Kind.LINES_JOINED, Integer.toString(joints)));
  }

  /** Runs of lines without an empty one between them; indentation starts a run where it is rare. */
  private static List<List<String>> blocks(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    long filled = lines.stream().filter(line -> !line.isEmpty()).count();
    long indented = lines.stream().filter(TextLayout::isIndented).count();
    boolean indentation = indented >= 2 && indented * 2 < filled;
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty() || indentation && isIndented(line)) {
        if (!block.isEmpty()) {
          blocks.add(block);
          block = new ArrayList<>();
        }
      }
      if (!line.isEmpty()) {
        block.add(line);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000");
  }
}
