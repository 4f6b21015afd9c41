package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words in a wrong script: Latin letters that look like Cyrillic ones («CША» with a Latin C) or the
 * reverse, words of a script that the language does not use, such as {@code норма에} in Korean, and
 * cells without a letter of their language: Korean where Russian should stand. A word that another
 * version has as well is quoted.
 *
 * <p>Tolerance: above .75 only mixed words and cells in another language are found.
 */
final class ScriptCheck implements RowCheck {

  private static final Kind KIND =
      new Kind("script", Family.WORDING, Severity.MAJOR, Category.LINGUISTIC_CONVENTIONS);

  private static final double LENIENT = .75;

  /** So many words in another script are a text, not words. */
  private static final int MANY = 3;

  private final CheckSettings settings;

  ScriptCheck(CheckSettings settings) {
    this.settings = settings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      int version = v;
      Optional<UnicodeScript> own = Scripts.of(row.cell(v).language());
      if (own.isPresent() && OtherLanguage.is(row, version, own.get())) {
        findings.add(otherLanguage(row, version));
      } else {
        own.ifPresent(script -> in(row, version, script, findings));
      }
    }
    return findings;
  }

  private Finding otherLanguage(RowText row, int version) {
    Cell cell = row.cell(version);
    return Finding.of(
        this,
        version,
        Spans.of(row.versions()).add(version, new Span(0, cell.text().length())),
        Message.of("finding.script.cell", cell.language()));
  }

  private void in(RowText row, int version, UnicodeScript own, List<Finding> findings) {
    String text = row.cell(version).text();
    List<Span> foreign = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && OtherLanguage.isPart(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        word(row, version, own, new Span(start, end), foreign, findings);
      }
      start = Math.max(end, start + 1);
    }
    if (!foreign.isEmpty() && settings.of(name()).tolerance() <= LENIENT) {
      foreign(row, version, foreign, findings);
    }
  }

  private void word(
      RowText row,
      int version,
      UnicodeScript own,
      Span span,
      List<Span> foreign,
      List<Finding> findings) {
    Cell cell = row.cell(version);
    String word = cell.text().substring(span.start(), span.end());
    long cyrillic =
        word.chars().filter(c -> Scripts.of((char) c) == UnicodeScript.CYRILLIC).count();
    if (cyrillic > 0 && cyrillic < word.length()) {
      mixed(row, version, span, word, own).ifPresent(findings::add);
    } else if (own == UnicodeScript.CYRILLIC && cyrillic == 0) {
      String meant = Lookalikes.in(UnicodeScript.CYRILLIC, word);
      if (isLetterFor(cell.text(), span, meant) && !isElsewhere(row, version, word)) {
        findings.add(lookalike(row, version, span, word, meant));
      }
    } else if (own != UnicodeScript.CYRILLIC && cyrillic > 0) {
      if (version != settings.source() && !isElsewhere(row, version, word)) {
        foreign.add(span);
      }
    }
  }

  private Optional<Finding> mixed(
      RowText row, int version, Span span, String word, UnicodeScript own) {
    UnicodeScript first = own == UnicodeScript.CYRILLIC ? own : UnicodeScript.LATIN;
    UnicodeScript second =
        first == UnicodeScript.LATIN ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    String meant = Lookalikes.in(first, word);
    meant = meant.isEmpty() ? Lookalikes.in(second, word) : meant;
    return meant.isEmpty() || isElsewhere(row, version, word)
        ? Optional.empty()
        : Optional.of(lookalike(row, version, span, word, meant));
  }

  /** A Latin “c” or “a” between Cyrillic words is the Russian word «с» or «а». */
  private static boolean isLetterFor(String text, Span span, String meant) {
    return span.length() == 1
        && "аоску".contains(meant)
        && !meant.isEmpty()
        && isCyrillic(text, span.start() - 2)
        && isCyrillic(text, span.end() + 1)
        && text.charAt(span.start() - 1) == ' '
        && text.charAt(span.end()) == ' ';
  }

  private static boolean isCyrillic(String text, int at) {
    return at >= 0 && at < text.length() && Scripts.of(text.charAt(at)) == UnicodeScript.CYRILLIC;
  }

  /** Whether another version whose script it is not has the word, too. */
  private boolean isElsewhere(RowText row, int version, String word) {
    for (int v = 0; v < row.versions(); v++) {
      boolean counts =
          v != version
              && Scripts.of(row.cell(v).language())
                  .filter(script -> script == Scripts.of(word.charAt(0)) && word.length() > 1)
                  .isEmpty();
      if (counts && OtherLanguage.hasWord(row.cell(v).text(), word)) {
        return true;
      }
    }
    return false;
  }

  /** Each word by itself, or all together when there are many. */
  private void foreign(RowText row, int version, List<Span> words, List<Finding> findings) {
    List<Span> spans =
        words.size() < MANY
            ? words
            : List.of(new Span(words.getFirst().start(), words.getLast().end()));
    for (Span span : spans) {
      String text = row.cell(version).text().substring(span.start(), span.end());
      findings.add(
          Finding.of(
              this,
              version,
              Spans.of(row.versions()).add(version, span),
              Message.of("finding.script.foreign", text, row.cell(version).language())));
    }
  }

  private Finding lookalike(RowText row, int version, Span span, String word, String meant) {
    return Finding.of(
            this,
            version,
            Spans.of(row.versions()).add(version, span),
            Message.of("finding.script.lookalike", word, meant))
        .withSeverity(Severity.MINOR);
  }
}
