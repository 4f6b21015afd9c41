package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextLayoutTest {

  @Test
  void takesLinesForParagraphs() throws Exception {
    assertThat(texts("One line.\nAnother, which is rather longer than the first.\n\nA third.\n"))
        .containsExactly(
            "One line.", "Another, which is rather longer than the first.", "A third.");
  }

  @Test
  void joinsLinesBrokenAtAFixedWidth() throws Exception {
    Document read =
        read(
            """
            The river had been rising since the morning, and by noon the lower
            road was under water. Nobody in the village was surprised, for the
            old people had said so in autumn.

            They carried the furniture upstairs, one chair after another, then
            the stove, and at last the grandmother, who laughed.
            """);
    assertThat(read.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(
            "The river had been rising since the morning, and by noon the lower road was under"
                + " water. Nobody in the village was surprised, for the old people had said so in"
                + " autumn.",
            "They carried the furniture upstairs, one chair after another, then the stove, and at"
                + " last the grandmother, who laughed.");
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.LINES_JOINED, "3"));
  }

  @Test
  void joinsBrokenLinesOfKorean() throws Exception {
    assertThat(
            texts(
                """
                강물은 아침부터 불어나기 시작했고 정오 무렵에는 아랫길이 모두 물에
                잠겼다. 마을 사람들은 아무도 놀라지 않았는데 노인들이 지난가을부터
                그렇게 말해 왔기 때문이다.

                그들은 의자를 하나씩 위층으로 옮기고 그다음에는 난로를 옮겼으며 끝으로
                웃고 있는 할머니를 모셔 갔다.
                """))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("강물은 아침부터 불어나기 시작했고 정오 무렵에는 아랫길이 모두 물에 잠겼다.");
  }

  @Test
  void findsParagraphsByIndentation() throws Exception {
    assertThat(
            texts(
                """
                    Река поднималась с самого утра, и к полудню нижняя дорога
                уже была под водой. Никто в деревне не удивился: старики
                говорили об этом ещё осенью.
                    Мебель перенесли наверх, один стул за другим, потом печку,
                а под конец и бабушку, которая смеялась.
                """
                    .indent(2)
                    .replaceAll("(?m)^  (?! )", "")))
        .hasSize(2);
  }

  @Test
  void keepsTheLinesOfVerse() throws Exception {
    assertThat(
            texts(
                """
                The snow lay on the sill,
                The lamp was burning low,
                And all the house was still
                As only houses know.

                A step upon the stair,
                A hand upon the door,
                And nobody was there,
                And no one any more.
                """))
        .hasSize(8);
  }

  @Test
  void undoesAHyphenOnlyWhenTheWholeWordIsKnown() throws Exception {
    assertThat(
            texts(
                """
                The committee adopted the resolution without a vote, and the reso-
                lution was then signed by the well-known chairman and by two well-
                known members of the council.

                Then they left the hall and went to a restaurant near the station.
                """))
        .first()
        .asString()
        .contains("and the resolution was")
        .contains("two well-known members");
  }

  @Test
  void findsHeadingsBetweenEmptyLines() throws Exception {
    List<Paragraph> paragraphs =
        read("""
                A Treaty

                The two countries signed a treaty on the nineteenth of June, after long talks.

                What it says

                The treaty has twenty-three articles, and the fourth of them matters the most.
                """)
            .paragraphs();
    assertThat(paragraphs).extracting(Paragraph::heading).containsExactly(true, false, true, false);
  }

  @Test
  void takesNothingForAHeadingWhereSentencesHaveNoFullStops() throws Exception {
    assertThat(
            read("first line\n\nAnd God said unto them all that they should go forth and speak and multiply upon it\n\nAnd they went\n\nAnd they spoke as they had been told to speak, in every tongue of the earth and sea\n\nAnd it was\n")
                .paragraphs())
        .noneMatch(Paragraph::heading);
  }

  @Test
  void takesEveryKindOfLineEnd() throws Exception {
    assertThat(texts("a\r\nb\rc\nd\u2028e\u2029f\fg"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void readsMarkdownWithoutItsMarks() throws Exception {
    Document read =
        new Documents()
            .read(
                "a.md",
                """
                # A *treaty*

                Some text that is
                wrapped, **bold** and [linked](http://example.org/a_b) with `code` and snake_case_name.

                Second title
                ------------
                - one
                - two \\* three

                | a | b |
                |---|---|
                | c | d |
                """
                    .getBytes(StandardCharsets.UTF_8),
                Hints.NONE);
    assertThat(read.paragraphs())
        .containsExactly(
            new Paragraph("A treaty", true),
            Paragraph.of(
                "Some text that is wrapped, bold and linked with code and snake_case_name."),
            new Paragraph("Second title", true),
            Paragraph.of("one"),
            Paragraph.of("two * three"),
            Paragraph.of("a"),
            Paragraph.of("b"),
            Paragraph.of("c"),
            Paragraph.of("d"));
  }

  private static Document read(String text) throws UnreadableException {
    return new Documents().read("a.txt", text.getBytes(StandardCharsets.UTF_8), Hints.NONE);
  }

  private static List<String> texts(String text) throws UnreadableException {
    return read(text).paragraphs().stream().map(Paragraph::text).toList();
  }
}
