package dev.stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.segment.gap.Chars;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SegmenterPropertiesTest {

  private static final Segmenters SEGMENTERS = new Segmenters();

  @Property(tries = 300, seed = "2026")
  void atomsMakeUpTheParagraph(@ForAll("languages") String tag, @ForAll("texts") String text) {
    Paragraph paragraph = Paragraph.of(text);
    List<Atom> atoms = SEGMENTERS.of(new Language(tag)).atoms(List.of(paragraph));
    assertThat(atoms.stream().map(a -> a.gap() + a.text()).collect(Collectors.joining()))
        .isEqualTo(paragraph.text());
    assertThat(
            atoms.stream()
                .map(Atom::gap)
                .filter(g -> !g.chars().allMatch(c -> Chars.isSpace((char) c))))
        .isEmpty();
  }

  @Property(tries = 200, seed = "2026")
  void sentencesAreTheTextButForWhiteSpaceBetween(
      @ForAll("languages") String tag, @ForAll("texts") String text) {
    List<Segment> sentences =
        Segmenter.sentences(SEGMENTERS.of(new Language(tag)).atoms(List.of(Paragraph.of(text))));
    String joined = sentences.stream().map(Segment::text).collect(Collectors.joining());
    assertThat(visible(joined)).isEqualTo(visible(text));
  }

  @Property(tries = 100, seed = "2026")
  void paragraphsBeginAtomsOfTheirOwn(@ForAll("texts") String one, @ForAll("texts") String two) {
    List<Paragraph> paragraphs = List.of(new Paragraph(one, true), Paragraph.of(two));
    List<Atom> atoms = SEGMENTERS.of(Language.RUSSIAN).atoms(paragraphs);
    assertThat(atoms.stream().map(Atom::start).filter(s -> s != Start.SENTENCE))
        .containsExactlyElementsOf(
            paragraphs.stream().filter(p -> !p.text().isEmpty()).map(Paragraph::start).toList());
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "ru", "ko", "ko-KP", "de", "fr", "hu", "ja");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "г", "Он", "ст", "다", "그는", "하니라", "Mr", "The", "17", ",", ".", "…", "?", "!", "”", "«",
            "»", ")", "(", "。", "—", ";", "😀", "\u00a0", " ", " ", " ", "\n", "\t", "́", "&#39;");
    return pieces.list().ofMaxSize(40).map(p -> String.join("", p));
  }
}
