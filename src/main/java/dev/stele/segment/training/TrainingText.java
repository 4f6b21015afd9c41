package dev.stele.segment.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Text to learn boundaries from: blocks of lines.
 *
 * @param name for reports
 * @param blocks lines that stand together in a paragraph or document
 * @param exact whether every line is one sentence; otherwise a line is a verse, a heading or a
 *     passage that begins and ends with a sentence but may hold several
 * @param weight how many times each line counts
 */
public record TrainingText(String name, List<List<String>> blocks, boolean exact, int weight) {

  /** Units of unknown context are taken together by so many. */
  private static final int UNITS_IN_BLOCK = 24;

  public TrainingText {
    blocks = blocks.stream().map(List::copyOf).toList();
    if (weight < 1) {
      throw new IllegalArgumentException("weight=" + weight);
    }
  }

  /** A file with a sentence a line and an empty line between paragraphs or documents. */
  public static TrainingText sentences(Path file, int weight) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isEmpty()) {
        flush(block, blocks);
      } else {
        block.add(line);
      }
    }
    flush(block, blocks);
    return new TrainingText(file.getFileName().toString(), blocks, true, weight);
  }

  /** A file with a verse, heading or passage a line. */
  public static TrainingText units(Path file) throws IOException {
    List<String> lines = lines(file).stream().filter(l -> !l.isEmpty()).toList();
    return new TrainingText(file.getFileName().toString(), runs(lines, UNITS_IN_BLOCK), false, 1);
  }

  /** The same lines in blocks of at most so many; as they stand for 0. */
  TrainingText inParagraphs(int lines) {
    return lines == 0
        ? this
        : new TrainingText(
            name, blocks.stream().flatMap(b -> runs(b, lines).stream()).toList(), exact, weight);
  }

  private static List<List<String>> runs(List<String> lines, int length) {
    return IntStream.iterate(0, i -> i < lines.size(), i -> i + length)
        .mapToObj(i -> lines.subList(i, Math.min(lines.size(), i + length)))
        .toList();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(l -> !l.startsWith("#!"))
        .map(String::strip)
        .toList();
  }

  private static void flush(List<String> block, List<List<String>> blocks) {
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
      block.clear();
    }
  }

  int lineCount() {
    return blocks.stream().mapToInt(List::size).sum();
  }
}
