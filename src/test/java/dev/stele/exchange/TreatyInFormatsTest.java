package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.made.MadeFiles;
import dev.stele.exchange.made.Treaty;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The treaty sample in one format after the other is what it is as plain text. */
final class TreatyInFormatsTest {

  private final Documents documents = new Documents();

  @Test
  void aWebPageHasTheSameParagraphsAndHeadings() throws Exception {
    for (Language language : Treaty.LANGUAGES) {
      List<Paragraph> paragraphs = Treaty.paragraphs(language);
      byte[] page = utf8(MadeFiles.webPage(paragraphs, language));
      assertThat(read(language, "html", page).paragraphs()).isEqualTo(paragraphs);
    }
  }

  @Test
  void aBookHasTheSameParagraphsAndHeadings() throws Exception {
    for (Language language : Treaty.LANGUAGES) {
      List<Paragraph> paragraphs = Treaty.paragraphs(language);
      byte[] book = MadeFiles.book(paragraphs, language);
      assertThat(read(language, "epub", book).paragraphs()).isEqualTo(paragraphs);
    }
  }

  @Test
  void slidesHaveTheSameParagraphsAndHeadings() throws Exception {
    for (Language language : Treaty.LANGUAGES) {
      List<Paragraph> paragraphs = Treaty.paragraphs(language);
      byte[] slides = MadeFiles.slides(paragraphs);
      assertThat(read(language, "pptx", slides).paragraphs()).isEqualTo(paragraphs);
    }
  }

  @Test
  void aCatalogueHasTheSameParagraphsButNoHeadings() throws Exception {
    for (Language language : Treaty.LANGUAGES) {
      List<Paragraph> paragraphs = Treaty.paragraphs(language);
      byte[] catalogue = utf8(MadeFiles.catalogue(paragraphs, language));
      assertThat(read(language, "po", catalogue).paragraphs())
          .isEqualTo(paragraphs.stream().map(p -> Paragraph.of(p.text())).toList());
    }
  }

  @Test
  void subtitlesAreAlignedAsTheTextIsButForHeadingsWhichRunOn() throws Exception {
    Map<Language, Document> plain = new HashMap<>();
    Map<Language, Document> subtitles = new HashMap<>();
    for (Language language : Treaty.LANGUAGES) {
      List<Paragraph> paragraphs =
          Treaty.paragraphs(language).stream().filter(p -> !p.heading()).toList();
      plain.put(language, new Document(paragraphs, "", List.of()));
      byte[] file = utf8(MadeFiles.subtitles(paragraphs));
      subtitles.put(language, read(language, "srt", file));
    }
    assertThat(Treaty.aligned(subtitles)).isEqualTo(Treaty.aligned(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "en, UTF-8",
    "ru, UTF-8",
    "ko, UTF-8",
    "ru, UTF-16LE",
    "ko, UTF-16BE",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, ISO-8859-5",
    "ru, IBM866",
    "ko, EUC-KR",
    "ko, x-windows-949"
  })
  void plainTextIsTheSameInEveryEncoding(String tag, String charset) throws Exception {
    Language language = new Language(tag);
    List<Paragraph> paragraphs = Treaty.paragraphs(language);
    String text = String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
    Charset encoding = Charset.forName(charset);
    String possible = encoding.newEncoder().canEncode(text) ? text : plainer(text);
    Document read = read(language, "txt", possible.getBytes(encoding));
    assertThat(String.join("\n\n", read.paragraphs().stream().map(Paragraph::text).toList()))
        .isEqualTo(possible);
  }

  /** Russian encodings of the DOS age have neither dashes nor curved quotes. */
  private static String plainer(String text) {
    return text.replaceAll("[–—]", "-").replaceAll("[«»„“”]", "\"").replace('№', 'N');
  }

  private Document read(Language language, String format, byte[] bytes) throws Exception {
    return documents.read(MadeFiles.name(language, format), bytes, Hints.of(language));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
