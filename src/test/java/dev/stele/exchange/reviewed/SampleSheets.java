package dev.stele.exchange.reviewed;

import dev.stele.exchange.Sample;
import dev.stele.text.Multitext;
import dev.stele.text.Segment;
import dev.stele.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;

/** Compares review sheets with the sample they were made from. */
final class SampleSheets {

  static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private SampleSheets() {}

  static byte[] reviewed(Consumer<Sheet> work) throws Exception {
    return Sheets.edited(Sheets.exported(Sample.rain()), work);
  }

  static Comparison compared(byte[] file, Multitext text) throws Exception {
    String key = Sample.COLOPHON.key();
    return Comparison.of(ReviewedFile.read("review.xlsx", file), text, key, "Boris", NOW);
  }

  static Multitext taken(byte[] file, Multitext text) throws Exception {
    return text.apply(Comparison.splice(text, compared(file, text).differences()).orElseThrow());
  }

  static List<String> texts(Multitext text, int row, int version) {
    return text.rows().get(row).cell(version).stream().map(Segment::text).toList();
  }

  static List<String> words(Comparison comparison) {
    return comparison.doubts().stream()
        .map(doubt -> new Wording().text(Locale.ENGLISH, doubt))
        .toList();
  }
}
