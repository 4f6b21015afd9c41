package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A cell, or several words of one, that were left in the language of another version: “Reactions”
 * in Russian, a whole English sentence in Korean. What every version keeps is no text to translate,
 * nor are names and code, whose words no lexicon knows, nor a term in brackets after its rendering.
 *
 * <p>Tolerance: below .25 two words suffice, above .75 only whole cells are found.
 */
final class Untranslated implements RowCheck {

  private static final Kind KIND =
      new Kind("untranslated", Family.WORDING, Severity.MAJOR, Category.ACCURACY);

  private static final double STRICT = .25;
  private static final double LENIENT = .75;

  /** So many words in a row are no name. */
  private static final int FEWEST = 3;

  /** So many words that stand in both versions of one script are no coincidence. */
  private static final int FEWEST_SAME_SCRIPT = 4;

  /** A word of which the lexicon knows so much can be translated. */
  private static final float TRANSLATABLE = .3f;

  /** Such a share of a stretch must stand in the other version, and be translatable. */
  private static final double MOST = .75;

  private static final double HALF = .5;

  private final CheckSettings settings;
  private final WordLinks links;

  Untranslated(CheckSettings settings, WordLinks links) {
    this.settings = settings;
    this.links = links;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      for (int other = 0; other < row.versions(); other++) {
        boolean both = !row.cell(v).isEmpty() && !row.cell(other).isEmpty();
        if (v != settings.source() && v != other && both) {
          look(row, v, other, findings);
        }
      }
    }
    return findings;
  }

  private void look(RowText row, int version, int other, List<Finding> findings) {
    Optional<UnicodeScript> own = Scripts.of(row.cell(version).language());
    Optional<UnicodeScript> foreign = Scripts.of(row.cell(other).language());
    if (own.isPresent() && foreign.isPresent() && !own.equals(foreign)) {
      for (Stretches.Stretch stretch : Stretches.of(row.cell(version), foreign.get())) {
        if (isLeft(row, version, other, stretch, isAll(row.cell(version), stretch, own.get()))) {
          findings.add(finding(row, version, other, span(row.cell(version), stretch)));
        }
      }
    } else if (other == settings.source() && isSame(row, version, other)) {
      Span all = new Span(0, row.cell(version).text().length());
      findings.add(finding(row, version, other, all));
    }
  }

  /** Two languages of one script: the whole cell is the same. */
  private static boolean isSame(RowText row, int version, int other) {
    return row.cell(version).text().equalsIgnoreCase(row.cell(other).text())
        && !row.cell(version).language().base().equals(row.cell(other).language().base())
        && row.cell(version).words().stream().filter(word -> !word.isValue()).count()
            >= FEWEST_SAME_SCRIPT;
  }

  /** Whether nothing of the cell is in its own script. */
  private static boolean isAll(Cell cell, Stretches.Stretch stretch, UnicodeScript own) {
    return stretch.first() == 0 && cell.text().chars().noneMatch(c -> Scripts.of((char) c) == own);
  }

  private boolean isLeft(
      RowText row, int version, int other, Stretches.Stretch stretch, boolean all) {
    double tolerance = settings.of(name()).tolerance();
    int fewest = all ? 1 : tolerance < STRICT ? 2 : FEWEST;
    boolean gloss = !all && isGloss(row.cell(version).text(), span(row.cell(version), stretch));
    if (stretch.length() < fewest || gloss || tolerance > LENIENT && !all) {
      return false;
    }
    Set<String> theirs = written(row.cell(other));
    int words = 0;
    int copied = 0;
    int translatable = 0;
    int kept = 0;
    Set<String> thirds = thirds(row, version, other);
    for (int i = stretch.first(); i < stretch.end(); i++) {
      Word word = row.cell(version).words().get(i);
      if (!word.isValue()) {
        words++;
        copied += theirs.contains(folded(row.cell(version), word)) ? 1 : 0;
        kept += thirds.contains(folded(row.cell(version), word)) ? 1 : 0;
        translatable += isTranslatable(row, version, other, word) ? 1 : 0;
      }
    }
    return words >= fewest
        && copied >= MOST * words
        && translatable > HALF * words
        && kept <= HALF * words;
  }

  /** What stands in brackets or quotation marks of its own explains a term or names something. */
  private static boolean isGloss(String text, Span span) {
    char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
    char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
    return "([«“\"'‘`「『《".indexOf(before) >= 0 || ")]»”\"'’`」』》".indexOf(after) >= 0;
  }

  private boolean isTranslatable(RowText row, int version, int other, Word word) {
    List<Word> theirs = row.cell(other).words();
    for (int i = 0; i < theirs.size(); i++) {
      if (folded(row.cell(other), theirs.get(i)).equals(folded(row.cell(version), word))) {
        return links.known(row, other, version, i) >= TRANSLATABLE
            && isPlain(row.cell(version).written(word));
      }
    }
    return false;
  }

  /** No abbreviation and no identifier. */
  private static boolean isPlain(String written) {
    return written.length() > 1 && written.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  /** Words as they are written: each language has stems of its own. */
  private static Set<String> written(Cell cell) {
    Set<String> written = new HashSet<>();
    cell.words().forEach(word -> written.add(folded(cell, word)));
    return written;
  }

  private static String folded(Cell cell, Word word) {
    return cell.written(word).toLowerCase(Locale.ROOT);
  }

  /** What further versions say. */
  private static Set<String> thirds(RowText row, int version, int other) {
    Set<String> written = new HashSet<>();
    for (int v = 0; v < row.versions(); v++) {
      if (v != version && v != other) {
        written.addAll(written(row.cell(v)));
      }
    }
    return written;
  }

  private static Span span(Cell cell, Stretches.Stretch stretch) {
    return new Span(
        cell.words().get(stretch.first()).start(), cell.words().get(stretch.end() - 1).end());
  }

  private Finding finding(RowText row, int version, int other, Span span) {
    return Finding.of(
        this,
        version,
        Spans.of(row.versions()).add(version, span).addAll(other, row.cell(other)),
        Message.of(
            "finding.untranslated",
            row.cell(version).text().substring(span.start(), span.end()),
            row.cell(other).language()));
  }
}
