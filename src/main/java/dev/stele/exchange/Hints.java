package dev.stele.exchange;

import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a file before it is read: the language that it is said to be in, which weighs in
 * when its encoding must be guessed; the encoding where somebody has chosen it; the column where
 * the file is a table; and what is kept that is usually left out.
 *
 * @param column the head or the number, counted from 1, of the column to read
 */
public record Hints(
    Optional<Language> language,
    Optional<Charset> charset,
    Optional<String> column,
    Set<Keep> kept) {

  /** What is usually left out of a document. */
  public enum Keep {
    /** Repeated headers, footers and page numbers of a PDF. */
    PAGE_FURNITURE,
    /** What stands around the main text of a web page: navigation, margins, footer. */
    WHOLE_WEB_PAGE
  }

  public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

  public Hints {
    kept = Set.copyOf(kept);
  }

  public Hints(Optional<Language> language, Optional<Charset> charset) {
    this(language, charset, Optional.empty(), Set.of());
  }

  public static Hints of(Language language) {
    return new Hints(Optional.of(language), Optional.empty());
  }

  public Hints withCharset(Charset chosen) {
    return new Hints(language, Optional.of(chosen), column, kept);
  }

  public Hints withColumn(String chosen) {
    return new Hints(language, charset, Optional.of(chosen), kept);
  }

  public boolean keeps(Keep what) {
    return kept.contains(what);
  }

  public Hints keeping(Keep what, boolean kept) {
    Set<Keep> all = EnumSet.noneOf(Keep.class);
    all.addAll(this.kept);
    if (kept) {
      all.add(what);
    } else {
      all.remove(what);
    }
    return new Hints(language, charset, column, all);
  }
}
