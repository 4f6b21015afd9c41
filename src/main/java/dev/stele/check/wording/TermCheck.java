package dev.stele.check.wording;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.lexicon.Counterparts;
import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Terms that are not rendered as the glossary has them: “treaty” by «соглашение» or {@code 협약}
 * where it says договор and 조약, and expressions that it forbids. Any case and any particle will do.
 * Where nothing stands for a term, a pronoun may: that is a minor finding.
 *
 * <p>Tolerance: above .75 only wrong and forbidden terms are found, not missing ones.
 */
final class TermCheck implements RowCheck {

  private static final Kind KIND =
      new Kind("terms", Family.WORDING, Severity.MAJOR, Category.TERMINOLOGY);

  private static final double LENIENT = .75;

  /** So strong a link of the lexicon says what stands for a term. */
  private static final float LINK = .01f;

  /** So many words between those that stand for a term's words are still one expression. */
  private static final int GAP = 2;

  private final CheckSettings settings;
  private final Terms terms;
  private final WordLinks links;

  TermCheck(CheckSettings settings, Terms terms, WordLinks links) {
    this.settings = settings;
    this.terms = terms;
    this.links = links;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    if (terms.isEmpty()) {
      return findings;
    }
    int source = settings.source();
    List<Terms.Hit> wanted = terms.whole(row, source);
    for (int v = 0; v < row.versions(); v++) {
      List<Terms.Hit> forbidden =
          terms.whole(row, v).stream().filter(Terms.Hit::isForbidden).toList();
      Set<Integer> told = new HashSet<>();
      for (Terms.Hit hit : forbidden) {
        findings.add(forbidden(row, v, hit, wanted));
        told.add(hit.concept());
      }
      if (v != source && !row.cell(v).isEmpty()) {
        for (Terms.Hit hit : wanted) {
          if (!hit.isForbidden() && told.add(hit.concept())) {
            lack(row, v, hit).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private Finding forbidden(RowText row, int version, Terms.Hit hit, List<Terms.Hit> wanted) {
    Spans spans = Spans.of(row.versions()).add(version, hit.span());
    if (version != settings.source()) {
      wanted.stream()
          .filter(term -> term.concept() == hit.concept())
          .findFirst()
          .ifPresent(term -> spans.add(settings.source(), term.span()));
    }
    String instead = instead(hit.concept(), row.cell(version).language());
    Message message =
        instead.isEmpty()
            ? Message.of("finding.terms.forbidden", text(row, version, hit.span()))
            : Message.of(
                "finding.terms.forbidden.instead", text(row, version, hit.span()), instead);
    return Finding.of(this, version, spans, message);
  }

  private Optional<Finding> lack(RowText row, int version, Terms.Hit hit) {
    Language language = row.cell(version).language();
    String instead = instead(hit.concept(), language);
    boolean has =
        instead.isEmpty()
            || terms.in(row, version).stream().anyMatch(term -> term.concept() == hit.concept());
    if (has) {
      return Optional.empty();
    }
    Optional<Span> found = counterpart(row, version, hit);
    if (found.isEmpty() && settings.of(name()).tolerance() > LENIENT) {
      return Optional.empty();
    }
    String term = text(row, settings.source(), hit.span());
    Spans spans = Spans.of(row.versions()).add(settings.source(), hit.span());
    if (found.isPresent()) {
      Message message =
          Message.of("finding.terms.wrong", text(row, version, found.get()), term, instead);
      return Optional.of(Finding.of(this, version, spans.add(version, found.get()), message));
    }
    int place = place(row, version, hit);
    Message message = Message.of("finding.terms.missing", language, term, instead);
    return Optional.of(
        Finding.of(this, version, spans.add(version, new Span(place, place)), message)
            .withSeverity(Severity.MINOR));
  }

  private String instead(int concept, Language language) {
    return terms.allowed(concept, language).stream()
        .map(GlossaryTerm::text)
        .collect(Collectors.joining(" / "));
  }

  /** The words that stand for those of a term, as far as they stand together. */
  private Optional<Span> counterpart(RowText row, int version, Terms.Hit hit) {
    Counterparts.Found found = links.of(row, settings.source(), version);
    Span span = null;
    int last = -1;
    int[] places = new int[hit.last() - hit.first() + 1];
    for (int i = 0; i < places.length; i++) {
      int word = hit.first() + i;
      places[i] = found.leftStrength()[word] >= LINK ? found.ofLeft()[word] : Integer.MAX_VALUE;
    }
    Arrays.sort(places);
    for (int place : places) {
      if (place < Integer.MAX_VALUE && (span == null || place - last <= GAP)) {
        var word = row.cell(version).words().get(place);
        span = new Span(span == null ? word.start() : span.start(), word.end());
        last = place;
      }
    }
    return Optional.ofNullable(span);
  }

  /** Behind what the nearest word before the term became. */
  private int place(RowText row, int version, Terms.Hit hit) {
    Counterparts.Found found = links.of(row, settings.source(), version);
    for (int word = hit.first() - 1; word >= 0; word--) {
      if (found.leftStrength()[word] >= LINK) {
        return row.cell(version).words().get(found.ofLeft()[word]).end();
      }
    }
    return 0;
  }

  private static String text(RowText row, int version, Span span) {
    return row.cell(version).text().substring(span.start(), span.end());
  }
}
