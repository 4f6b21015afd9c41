package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.made.LibreOffice;
import dev.stele.exchange.made.MadeFiles;
import dev.stele.exchange.made.Treaty;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The treaty sample as an office program writes it, with headings, a header, a footer and page
 * numbers on small pages, so that paragraphs and words are broken.
 */
final class TreatyInOfficeFormatsIT {

  private static final String HEADER = "A reader on treaties";

  @TempDir static Path folder;

  private final Documents documents = new Documents();

  @BeforeAll
  static void write() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Language language : Treaty.LANGUAGES) {
      Path source = folder.resolve(MadeFiles.name(language, "fodt"));
      Files.writeString(
          source, MadeFiles.openDocument(Treaty.paragraphs(language), language, HEADER));
      sources.add(source);
    }
    LibreOffice office = new LibreOffice(folder);
    for (String format : List.of("docx", "odt", "rtf", "html", "pdf")) {
      office.convert(sources, format);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "html", "pdf"})
  void hasTheSameParagraphsAndHeadings(String format) throws Exception {
    for (Language language : Treaty.LANGUAGES) {
      assertThat(read(language, format, Hints.of(language)).paragraphs())
          .isEqualTo(Treaty.paragraphs(language));
    }
  }

  @Test
  void keepsHeadersFootersAndPageNumbersOfAPdfWhereTheyAreWanted() throws Exception {
    Language language = Language.ENGLISH;
    Document without = read(language, "pdf", Hints.of(language));
    Document with = read(language, "pdf", Hints.of(language).keeping(Keep.PAGE_FURNITURE, true));
    assertThat(without.remarks()).extracting(Remark::kind).contains(Remark.Kind.PAGE_FURNITURE);
    assertThat(with.paragraphs()).extracting(Paragraph::text).contains(HEADER, "– 1 –");
  }

  private Document read(Language language, String format, Hints hints) throws Exception {
    return documents.read(folder.resolve(MadeFiles.name(language, format)), hints);
  }
}
