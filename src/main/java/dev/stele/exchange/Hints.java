package dev.stele.exchange;

import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a file before it is read: the language that it is said to be in, which weighs in
 * when its encoding must be guessed; the encoding where somebody has chosen it; the columns where
 * the file is a table; and what is kept that is usually left out.
 *
 * @param columns for languages, the head or the number, counted from 1, of the column to read
 */
public record Hints(
    Optional<Language> language,
    Optional<Charset> charset,
    Map<Language, String> columns,
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
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    kept = Set.copyOf(kept);
  }

  public Hints(Optional<Language> language, Optional<Charset> charset) {
    this(language, charset, Map.of(), Set.of());
  }

  public static Hints of(Language language) {
    return new Hints(Optional.of(language), Optional.empty());
  }

  public Hints withCharset(Charset chosen) {
    return new Hints(language, Optional.of(chosen), columns, kept);
  }

  /** With columns chosen, in the order in which the versions are wanted. */
  public Hints withColumns(Map<Language, String> chosen) {
    return new Hints(language, charset, chosen, kept);
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
    return new Hints(language, charset, columns, all);
  }
}
