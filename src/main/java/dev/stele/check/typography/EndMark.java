package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.HabitCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Pair;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sentences that end in another kind of mark than the source's: a question that became a statement,
 * a statement without its full stop. What a version does again and again, as older Korean texts end
 * no sentence with a mark, is its habit and let pass, as are Korean items of lists that end in a
 * noun. Where two versions agree against the source, the source is at fault.
 */
final class EndMark implements HabitCheck {

  private static final Kind KIND =
      new Kind("end-mark", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  /** So many rows, and such a share of those that end alike in the source, make a habit. */
  private static final int FEWEST = 5;

  private static final double SHARE = .1;

  /** Verses and items break off in the middle of a sentence: sooner, that is a habit. */
  private static final double PAUSES = .02;

  private final int source;

  EndMark(CheckSettings settings) {
    source = settings.source();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (int v = 0; v < row.versions(); v++) {
      for (Ends ends : ends(row, v)) {
        traits.add(ends.trait());
      }
    }
    return List.copyOf(traits);
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    String usual = habit.substring(habit.indexOf(' ') + 1);
    int all = counts.values().stream().mapToInt(count -> count).sum();
    Map<String, String> odd = new TreeMap<>();
    counts.forEach(
        (value, count) -> {
          boolean pauses = usual.equals(Ending.PAUSE.name()) || value.equals(Ending.PAUSE.name());
          boolean isHabit = count >= FEWEST && count >= (pauses ? PAUSES : SHARE) * all;
          if (!value.equals(usual) && !isHabit) {
            odd.put(value, usual);
          }
        });
    return odd;
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int version = Integer.parseInt(trait.habit().substring(0, trait.habit().indexOf(' ')));
    List<Finding> findings = new ArrayList<>();
    for (Ends ends : ends(row, version)) {
      if (ends.trait().equals(trait)) {
        finding(row, ends).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(RowText row, Ends ends) {
    boolean sourceAlone = false;
    for (int v = 0; v < row.versions(); v++) {
      if (v != ends.version() && agrees(row, ends, v)) {
        if (v < ends.version()) {
          return Optional.empty(); // said once, of the first
        }
        sourceAlone = true;
      }
    }
    int fault = sourceAlone ? source : ends.version();
    Spans spans =
        Spans.of(row.versions()).add(source, ends.sourceMark()).add(ends.version(), ends.ownMark());
    Message message =
        Message.of(
            "finding.end-mark",
            row.cell(fault).language(),
            kind(fault == source ? ends.sourceKind() : ends.ownKind()),
            row.cell(fault == source ? ends.version() : source).language(),
            kind(fault == source ? ends.ownKind() : ends.sourceKind()));
    Finding finding = Finding.of(this, fault, spans, message);
    return Optional.of(ends.isGrave() ? finding : finding.withSeverity(Severity.NEUTRAL));
  }

  private static Message kind(Ending kind) {
    return Message.of("finding.end-mark." + kind);
  }

  /** Whether another version ends the same sentence as this one does. */
  private boolean agrees(RowText row, Ends ends, int other) {
    return other != source
        && ends(row, other).stream()
            .anyMatch(
                e -> e.sourceMark().equals(ends.sourceMark()) && e.ownKind() == ends.ownKind());
  }

  /** How two sentences that translate each other end. */
  private record Ends(
      int version, Ending sourceKind, Span sourceMark, Ending ownKind, Span ownMark) {
    /** A full stop and a colon are a matter of layout, and so is a colon that is not there. */
    private boolean isGrave() {
      return (sourceKind.isEnd() || ownKind.isEnd())
          && sourceKind != Ending.PAUSE
          && ownKind != Ending.PAUSE;
    }

    Trait trait() {
      return new Trait(version + " " + sourceKind, ownKind.name());
    }
  }

  private List<Ends> ends(RowText row, int version) {
    List<Ends> all = new ArrayList<>();
    if (version == source) {
      return all;
    }
    Pair pair = new Pair(Math.min(source, version), Math.max(source, version));
    for (Bead bead : row.row().beads(pair)) {
      if (bead.isLinked()) {
        Span left = last(row.cell(pair.left()), bead.left());
        Span right = last(row.cell(pair.right()), bead.right());
        Span own = pair.left() == version ? left : right;
        Span other = pair.left() == version ? right : left;
        String ownText = row.cell(version).text().substring(own.start(), own.end());
        if (isItem(row.cell(version), ownText)) {
          continue;
        }
        String otherText = row.cell(source).text().substring(other.start(), other.end());
        all.add(
            new Ends(
                version,
                Ending.of(otherText),
                Ending.mark(otherText).shift(other.start()),
                Ending.of(ownText),
                Ending.mark(ownText).shift(own.start())));
      }
    }
    return all;
  }

  /** Korean items of lists end in a noun, and then without a mark. */
  private static boolean isItem(Cell cell, String text) {
    return cell.language().base().equals("ko")
        && Ending.of(text) == Ending.NONE
        && KoreanEnding.of(text).isEmpty();
  }

  private static Span last(Cell cell, Span sentences) {
    return cell.sentence(sentences.end() - 1);
  }
}
