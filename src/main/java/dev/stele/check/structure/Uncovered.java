package dev.stele.check.structure;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Pair;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that one version of a row says and another does not: a whole sentence, or a stretch of
 * words that nothing in the other version covers by the lexicons. “…must provide help without
 * delay, using every means at its disposal” with no «всеми средствами» beside it is an omission;
 * words in the translation that the source lacks are an addition.
 *
 * <p>Free translation leaves words without counterparts as well, but then has words of its own in
 * their place: those are set off against each other, and the lengths of both have their say. With a
 * third version a word only counts in so far as that version shows that it can be translated word
 * for word (omission) or lacks it too (addition), and the finding says which version stands alone.
 * The tolerance moves the threshold. One of several sentences that share fewer is also found when
 * none of its words has a counterpart and the third version has it.
 */
final class Uncovered implements RowCheck {

  /** Which way the check looks. */
  enum Direction {
    OMISSION,
    ADDITION
  }

  /** The log-odds of a stretch's being missing at no, usual and full tolerance: -.5, 1 and 2.5. */
  private static final double STRICT = -.5;

  private static final double PER_TOLERANCE = 3;

  /** Translators explain: an addition has to be clearer than an omission by so much. */
  private static final double ADDITION = 2.5;

  /** So far above the threshold a stretch is as grave as a sentence. */
  private static final double GRAVE = 2;

  private final Kind kind;
  private final Direction direction;
  private final int source;
  private final double threshold;
  private final WordLinks links;
  private final FunctionWords functionWords;

  Uncovered(
      Direction direction, CheckSettings settings, WordLinks links, FunctionWords functionWords) {
    this.direction = direction;
    String name = direction == Direction.OMISSION ? "omission" : "addition";
    kind = new Kind(name, Family.STRUCTURE, Severity.MAJOR, Category.ACCURACY);
    this.source = settings.source();
    this.links = links;
    this.functionWords = functionWords;
    threshold =
        STRICT
            + PER_TOLERANCE * settings.of(name).tolerance()
            + (direction == Direction.ADDITION ? ADDITION : 0);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      boolean both = v != source && !row.cell(v).isEmpty() && !row.cell(source).isEmpty();
      if (both && !WordLinks.areTooLong(row, source, v)) {
        boolean omission = direction == Direction.OMISSION;
        in(row, omission ? source : v, omission ? v : source, findings);
      }
    }
    return findings;
  }

  /** Looks for what {@code from} says and {@code to} does not. */
  private void in(RowText row, int from, int to, List<Finding> findings) {
    Missing missing = new Missing(row, from, to, direction, links, functionWords);
    for (Bead bead : row.row().beads(new Pair(Math.min(from, to), Math.max(from, to)))) {
      Span own = from < to ? bead.left() : bead.right();
      Span theirs = from < to ? bead.right() : bead.left();
      for (int s = own.start(); s < own.end(); s++) {
        Span sentence = row.cell(from).sentence(s);
        if (!bead.isLinked()) {
          findings.add(finding(row, from, to, sentence, 0, false));
        } else if (own.length() > theirs.length() && missing.isAll(sentence)) {
          boolean inThird = direction == Direction.OMISSION;
          findings.add(
              finding(row, from, to, sentence, missing.before(sentence), inThird)
                  .withSeverity(Severity.MINOR));
        } else {
          Span around = row.cell(from).sentences(own);
          inside(row, from, to, missing, sentence, around, row.cell(to).sentences(theirs))
              .ifPresent(findings::add);
        }
      }
    }
  }

  /** The stretch of a sentence that is missing most clearly. */
  private Optional<Finding> inside(
      RowText row, int from, int to, Missing missing, Span sentence, Span around, Span theirs) {
    Missing.Run run = missing.clearest(sentence);
    if (run.last() < 0) {
      return Optional.empty();
    }
    double score = missing.score(run, around, theirs);
    if (score < threshold) {
      return Optional.empty();
    }
    boolean inThird = direction == Direction.OMISSION && missing.isInThird(run);
    Finding finding = finding(row, from, to, missing.span(run), missing.place(run), inThird);
    boolean grave = score >= threshold + GRAVE;
    return Optional.of(grave ? finding : finding.withSeverity(Severity.MINOR));
  }

  private Finding finding(RowText row, int from, int to, Span span, int place, boolean inThird) {
    boolean omission = direction == Direction.OMISSION;
    String words = row.cell(from).text().substring(span.start(), span.end());
    Spans spans = Spans.of(row.versions()).add(from, span).add(to, new Span(place, place));
    Message message =
        inThird
            ? Message.of(
                "finding.omission.alone",
                words,
                row.cell(to).language(),
                row.cell(from).language(),
                row.cell(Missing.third(row, from, to)).language())
            : Message.of(
                omission ? "finding.omission" : "finding.addition",
                words,
                row.cell(to).language(),
                row.cell(from).language());
    return Finding.of(this, omission ? to : from, spans, message);
  }
}
