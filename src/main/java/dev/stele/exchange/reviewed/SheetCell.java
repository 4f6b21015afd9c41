package dev.stele.exchange.reviewed;

import dev.stele.exchange.marks.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a version as a sheet holds it, a sentence a line, brought into the form in which
 * marks speak of it: joined by spaces. Where it was edited, its lines are its sentences.
 *
 * @param text with line breaks between the sentences, and inside some
 */
record SheetCell(String text, List<Mark> told) {

  /** The sentences by the lengths that the marks tell, or by lines. */
  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int at = 0;
    for (String token : tokens()) {
      int end = at + Integer.parseInt(token.substring(1));
      if (end > text.length() || at > 0 && text.charAt(at - 1) != '\n') {
        return lines();
      }
      sentences.add(text.substring(at, end));
      at = end + 1;
    }
    return at == text.length() + 1 ? sentences : lines();
  }

  private List<String> lines() {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> tokens() {
    return told.stream()
        .filter(mark -> mark.name().equals(Mark.SENTENCES))
        .findFirst()
        .map(mark -> List.of(mark.value().split(" ")))
        .orElse(List.of());
  }

  String joined() {
    return String.join(" ", sentences());
  }

  /** The marks with the lengths that the sentences have now. */
  List<Mark> marks() {
    List<String> sentences = sentences();
    List<String> tokens = tokens();
    List<Mark> marks = new ArrayList<>();
    List<String> lengths = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      char start = i < tokens.size() ? tokens.get(i).charAt(0) : i == 0 ? 'p' : 's';
      lengths.add("" + start + sentences.get(i).length());
    }
    if (!lengths.isEmpty()) {
      marks.add(new Mark(Mark.SENTENCES, lengths.stream().collect(Collectors.joining(" "))));
    }
    told.stream().filter(mark -> !mark.name().equals(Mark.SENTENCES)).forEach(marks::add);
    return marks;
  }
}
