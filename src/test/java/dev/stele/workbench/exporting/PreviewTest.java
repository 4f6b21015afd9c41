package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.select.Selection;
import dev.stele.exchange.select.Selection.Which;
import dev.stele.text.Language;
import dev.stele.workbench.exporting.Preview.Beginning;
import dev.stele.workbench.shell.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PreviewTest {

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatHasAMessageAndAPreview(Format format) throws IOException {
    assertThat(new Messages().getTranslation("export.format." + format, Locale.ENGLISH))
        .isNotBlank();
    assertThat(preview(wanted(format, Selection.EVERYTHING)).files()).isNotEmpty();
  }

  @Test
  void aReviewSheetIsShownWithoutItsHiddenColumns() throws IOException {
    Beginning.Cells sheet =
        (Beginning.Cells) preview(wanted(Format.XLSX, Selection.EVERYTHING)).files().getFirst();
    assertThat(sheet.lines().getFirst())
        .startsWith("No.", "English", "Russian", "Korean")
        .doesNotContain("Row id", "Digest", "Marks");
    assertThat(sheet.lines()).hasSize(4);
    assertThat(sheet.tags()).startsWith("", "en", "ru", "ko", "");
  }

  @Test
  void theOrderOfTheLanguagesIsThatOfTheFile() throws IOException {
    Selection selection =
        new Selection(Which.ALL, 0, true, true, List.of(Language.KOREAN, Language.ENGLISH));
    Beginning.Lines file =
        (Beginning.Lines) preview(wanted(Format.TSV, selection)).files().getFirst();
    assertThat(file.text()).startsWith("ko\ten\n비\tRain");
  }

  @Test
  void aFileForEachPairIsNamed() throws IOException {
    Wanted pairs = new Wanted(Format.TMX, Profile.CORPUS, false, true, false, Selection.EVERYTHING);
    assertThat(preview(pairs).files())
        .extracting(Beginning::name)
        .containsExactly("rain.en-ru.tmx", "rain.en-ko.tmx", "rain.ru-ko.tmx");
  }

  @Test
  void xliffAndTranslatorsTablesHaveASource() {
    assertThat(wanted(Format.XLIFF, Selection.EVERYTHING).hasSource()).isTrue();
    assertThat(
            new Wanted(Format.CSV, Profile.CAT, true, false, false, Selection.EVERYTHING)
                .hasSource())
        .isTrue();
    assertThat(wanted(Format.TMX, Selection.EVERYTHING).hasSource()).isFalse();
  }

  private static Wanted wanted(Format format, Selection selection) {
    return new Wanted(format, format.usualProfile(), false, false, false, selection);
  }

  private static Preview preview(Wanted wanted) throws IOException {
    return Preview.of(
        wanted.export(Checking.NONE), wanted.of(Sample.rain()), Sample.COLOPHON, "rain");
  }
}
