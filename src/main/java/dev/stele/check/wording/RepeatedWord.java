package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that stands twice in a row: «как как», “the the”, {@code 그는 그는}. What several versions
 * repeat is meant, and some words may be: “had had”, «очень очень», {@code 하나 하나}.
 */
final class RepeatedWord implements RowCheck {

  private static final Kind KIND =
      new Kind("repeated-word", Family.WORDING, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  /** Words that good texts repeat. */
  private static final Set<String> REPEATABLE =
      Set.of(
          ("had that very so no bye ha blah many really never ever now well tut knock"
                  + " очень еле едва чуть давно далеко долго много вот да нет так всё все то сам"
                  + " 하나 한 매우 아주 점점 더 조금 서로 때때로 하나하나 가지 몇 둘 또 참 너무 정말 자꾸 오래")
              .split(" "));

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<List<Span>> repeated = row.cells().stream().map(RepeatedWord::repeated).toList();
    if (repeated.stream().filter(spans -> !spans.isEmpty()).count() != 1) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < repeated.size(); v++) {
      for (Span span : repeated.get(v)) {
        String text = row.cell(v).text().substring(span.start(), span.end());
        String word = text.substring(0, text.indexOf(' '));
        boolean meant = REPEATABLE.contains(word.toLowerCase(Locale.ROOT));
        if (!meant && isWord(row.cell(v).text(), span.start(), span.end())) {
          findings.add(
              Finding.of(
                  this,
                  v,
                  Spans.of(row.versions()).add(v, span),
                  Message.of("finding.repeated-word", word)));
        }
      }
    }
    return findings;
  }

  private static List<Span> repeated(Cell cell) {
    String text = cell.text();
    List<Span> repeated = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      int next = end + 1;
      if (end > start && end < text.length() && text.charAt(end) == ' ') {
        int last = end(text, next);
        boolean alone = start == 0 || text.charAt(start - 1) == ' ';
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (alone && word.equals(text.substring(next, last).toLowerCase(Locale.ROOT))) {
          repeated.add(new Span(start, last));
        }
      }
      start = Math.max(next, start + 1);
    }
    return repeated;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** No name such as Duran Duran, no sign such as {@code x x}, nothing joined to more. */
  private static boolean isWord(String text, int start, int last) {
    char next = last < text.length() ? text.charAt(last) : ' ';
    int second = start + (last - start + 1) / 2;
    boolean name =
        Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(second));
    boolean hangul = text.charAt(start) >= '\uac00';
    return !name
        && (hangul || last - start > 4)
        && "-_=(.&/\\'’".indexOf(next == '.' && isEnd(text, last) ? ' ' : next) < 0;
  }

  private static boolean isEnd(String text, int at) {
    return at + 1 >= text.length() || text.charAt(at + 1) == ' ';
  }
}
