package dev.stele.glossary;

import dev.stele.lexicon.Lexicons;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lexicons under the glossaries that were used last: laying terms over a lexicon takes longer
 * than checking a text does, or re-aligning some rows of it. Thread-safe.
 */
public final class GlossaryLexicons {

  /**
   * Projects that people work on at the same time, about; a set of lexicons takes some megabytes.
   */
  private static final int MOST = 4;

  private final Map<Glossary, Lexicons> known = new LinkedHashMap<>();

  public synchronized Lexicons of(Glossary glossary) {
    Lexicons lexicons = known.remove(glossary);
    Lexicons used = lexicons == null ? new Lexicons(glossary::pairs) : lexicons;
    known.put(glossary, used);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
    return used;
  }
}
