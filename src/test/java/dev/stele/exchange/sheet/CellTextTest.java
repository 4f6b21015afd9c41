package dev.stele.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

final class CellTextTest {

  @Test
  void putsSentencesOnLinesOfTheirOwn() {
    assertThat(cells(List.of("One.", "Two."))).containsExactly("One.\nTwo.");
    assertThat(cells(List.of())).containsExactly("");
  }

  @Test
  void goesOnInAnotherCellBetweenSentences() {
    String sentence = "a".repeat(20_000);
    assertThat(cells(List.of(sentence, sentence, "b"))).containsExactly(sentence, sentence + "\nb");
  }

  @Test
  void cutsASentenceThatIsTooLongAtASpaceAndLosesNothing() {
    String sentence = "word ".repeat(10_000).strip();
    List<String> cells = cells(List.of(sentence, "end"));
    assertThat(cells).hasSize(2).allMatch(cell -> cell.length() <= CellText.LONGEST);
    assertThat(String.join("", cells)).isEqualTo(sentence + "\nend");
  }

  @Test
  void neverCutsACharacterInTwo() {
    String sentence = "a" + "😀".repeat(20_000);
    List<String> cells = cells(List.of(sentence));
    assertThat(String.join("", cells)).isEqualTo(sentence);
    assertThat(cells).noneMatch(cell -> Character.isHighSurrogate(cell.charAt(cell.length() - 1)));
  }

  @Test
  void goesOnInAnotherCellWhenLinesAreTooMany() {
    assertThat(cells(java.util.Collections.nCopies(300, "a"))).hasSize(2);
  }

  @Test
  void escapesWhatTheFileWouldTakeForAnEscape() {
    assertThat(CellText.escape("_x0041_ and _xyz_")).isEqualTo("_x005F_x0041_ and _xyz_");
  }

  @Test
  void escapesWhatXmlForbids() {
    assertThat(CellText.escape("a\u0001b\uFFFFc\uD83Dd")).isEqualTo("a_x0001_b_xFFFF_c\uFFFDd");
  }

  @Test
  void saysWhichCellsGoOnInTheMiddleOfALine() {
    Laid laid = CellText.laid(List.of("word ".repeat(10_000).strip(), "b".repeat(30_000)));
    assertThat(laid.cells()).hasSize(3);
    assertThat(laid.torn()).containsExactly(1);
  }

  @Test
  void neverCutsAnEscapeInTwo() {
    String text = "_x0041_\u0001 ".repeat(5_000).strip();
    StringBuilder read = new StringBuilder();
    cells(List.of(text)).forEach(cell -> read.append(new XSSFRichTextString(cell).getString()));
    assertThat(read.toString()).isEqualTo(text);
  }

  private static List<String> cells(List<String> lines) {
    return CellText.laid(lines).cells();
  }
}
