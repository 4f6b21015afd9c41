package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.text.Multitext;
import dev.stele.text.Version;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sheet that says what the file is, for people and for the way back. */
public final class About {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The key of the sheet's name. */
  public static final String NAME = "name.about";

  /** The key of the head above the columns, which says which one is in which language. */
  public static final String COLUMN = "about.column";

  /** The key of the line that says which project it is, beyond its name. */
  public static final String KEY = "about.key";

  /** What is said of the way back: the keys of what is spoken of, each with its text below. */
  private static final String[] WAY_BACK = {
    "texts", "words", "errorIn", "comment", "lines", "hidden", "parts"
  };

  private final SheetLanguage language;
  private final FactsSheet facts;

  About(SheetLanguage language, FactsSheet facts) {
    this.language = language;
    this.facts = facts;
  }

  void write(Multitext text, Colophon colophon) {
    facts.title(language.text("about.title"));
    line("about.project", colophon.project());
    line(KEY, colophon.key());
    line("about.state", colophon.isDated() ? MINUTE.format(colophon.date()) : "");
    line("about.profile", language.text("about.profile.review"));
    line("about.rows", Integer.toString(text.rows().size()));
    line("about.digest", RowDigest.of(text));
    facts.gap();
    facts.heads(
        language.text(COLUMN),
        language.text("about.language"),
        language.text("about.source"),
        language.text("about.source.digest"));
    for (Version version : text.versions()) {
      facts.line(
          language.language(version.language()),
          version.language().tag(),
          version.sourceName(),
          version.digest());
    }
    facts.gap();
    facts.heads(language.text("about.back"), "");
    for (String key : WAY_BACK) {
      line("about.back." + key, language.text("about.back." + key + ".text"));
    }
  }

  private void line(String key, String value) {
    facts.line(language.text(key), value);
  }
}
