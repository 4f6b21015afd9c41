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

/**
 * Something that one version of a row says and another does not: a whole sentence, or a stretch of
 * words that nothing in the other version covers by the lexicons. “…must provide help without
 * delay, using every means at its disposal” with no «всеми средствами» beside it is an omission;
 * words in the translation that the source lacks are an addition.
 *
 * <p>Free translation leaves words without counterparts as well, but then has words of its own in
 * their place: those are set off against each other. With a third version a word only counts in so
 * far as that version shows that it can be translated word for word (omission) or lacks it too
 * (addition), and the finding says which version stands alone. The tolerance moves the threshold.
 * One of several sentences that share fewer is also found when none of its words has a counterpart
 * and the third version has it.
 */
final class Uncovered implements RowCheck {

  /** Which way the check looks. */
  enum Direction {
    OMISSION,
    ADDITION
  }

  /** What the words of a stretch must add up to, in nats, at no, usual and full tolerance. */
  private static final double STRICT = 1.5;

  private static final double PER_TOLERANCE = 5;

  /** Translators explain: an addition has to be clearer than an omission by so much. */
  private static final double ADDITION = 2.5;

  /** So far above the threshold a stretch is as grave as a sentence. */
  private static final double GRAVE = 2.5;

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
    boolean[] alone = alone(row, from, to);
    boolean[] crowded = crowded(row, from, to);
    Missing missing = new Missing(row, from, to, direction, links, functionWords);
    for (int s = 0; s < alone.length; s++) {
      Span sentence = row.cell(from).sentence(s);
      if (alone[s]) {
        findings.add(finding(row, from, to, sentence, 0, false));
        continue;
      }
      if (crowded[s] && missing.isAll(sentence)) {
        boolean inThird = direction == Direction.OMISSION;
        findings.add(
            finding(row, from, to, sentence, missing.before(sentence), inThird)
                .withSeverity(Severity.MINOR));
        continue;
      }
      Missing.Run run = missing.clearest(sentence);
      if (run.last() >= 0 && missing.net(run) >= threshold) {
        boolean inThird = direction == Direction.OMISSION && missing.isInThird(run);
        Finding finding = finding(row, from, to, missing.span(run), missing.place(run), inThird);
        boolean grave = missing.net(run) >= threshold + GRAVE;
        findings.add(grave ? finding : finding.withSeverity(Severity.MINOR));
      }
    }
  }

  /** Which sentences have no partner although the row has text in the other version. */
  private static boolean[] alone(RowText row, int from, int to) {
    boolean[] alone = new boolean[row.cell(from).segments().size()];
    for (Bead bead : row.row().beads(new Pair(Math.min(from, to), Math.max(from, to)))) {
      Span own = from < to ? bead.left() : bead.right();
      for (int s = own.start(); s < own.end(); s++) {
        alone[s] = !bead.isLinked();
      }
    }
    return alone;
  }

  /** Which sentences share fewer of the other version. */
  private static boolean[] crowded(RowText row, int from, int to) {
    boolean[] crowded = new boolean[row.cell(from).segments().size()];
    for (Bead bead : row.row().beads(new Pair(Math.min(from, to), Math.max(from, to)))) {
      Span own = from < to ? bead.left() : bead.right();
      Span theirs = from < to ? bead.right() : bead.left();
      for (int s = own.start(); s < own.end(); s++) {
        crowded[s] = bead.isLinked() && own.length() > theirs.length();
      }
    }
    return crowded;
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
