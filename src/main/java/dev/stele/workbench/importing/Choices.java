package dev.stele.workbench.importing;

import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is offered where a person chooses; any other language can be typed. */
final class Choices {

  /** Those with models and lexicons first, then the languages most translated between. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "ru", "ko", "de", "fr", "ko-KP", "ar", "be", "bg", "cs", "da", "el", "es", "et",
          "fa", "fi", "he", "hi", "hr", "hu", "id", "it", "ja", "ka", "kk", "lt", "lv", "mn", "nl",
          "no", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "th", "tr", "uk", "uz", "vi", "zh");

  private static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE",
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "EUC-KR",
          "x-windows-949",
          "windows-1252",
          "windows-1250",
          "GB18030",
          "Big5",
          "Shift_JIS");

  private Choices() {}

  static List<Language> languages(Optional<Language> chosen) {
    Stream<Language> usual = LANGUAGES.stream().map(Language::new);
    return Stream.concat(usual, chosen.stream()).distinct().toList();
  }

  static List<String> charsets() {
    return CHARSETS.stream().filter(Charset::isSupported).toList();
  }
}
