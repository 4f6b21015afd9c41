package dev.stele.workbench.importing;

import dev.stele.exchange.Hints;
import dev.stele.exchange.Hints.Keep;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a person wants a file read.
 *
 * @param charset the encoding that was chosen, if one was
 * @param kept what is kept that is usually left out
 */
record ReadAs(Optional<Charset> charset, Set<Keep> kept) {

  static final ReadAs USUAL = new ReadAs(Optional.empty(), Set.of());

  ReadAs {
    kept = Set.copyOf(kept);
  }

  ReadAs withCharset(Optional<Charset> chosen) {
    return new ReadAs(chosen, kept);
  }

  ReadAs keeping(Keep what, boolean keep) {
    Set<Keep> all = EnumSet.noneOf(Keep.class);
    all.addAll(kept);
    if (keep) {
      all.add(what);
    } else {
      all.remove(what);
    }
    return new ReadAs(charset, all);
  }

  Hints hints(Optional<Language> language) {
    Hints hints = new Hints(language, charset);
    for (Keep what : kept) {
      hints = hints.keeping(what, true);
    }
    return hints;
  }
}
