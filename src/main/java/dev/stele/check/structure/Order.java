package dev.stele.check.structure;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Counterparts;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sentences of a row that stand in the other order than in the source, by the words that they
 * share: “He left. She wept.” and «Она заплакала. Он ушёл.»
 *
 * <p>Tolerance: how many more words must speak for the other order than for this one, from 2 to 6.
 */
final class Order implements RowCheck {

  private static final Kind KIND =
      new Kind("order", Family.STRUCTURE, Severity.MINOR, Category.ACCURACY);

  /** So strong a link of the lexicon speaks for two sentences. */
  private static final float LINK = .03f;

  /** So many words at least must speak for each of two sentences' being crossed. */
  private static final int FEWEST = 2;

  private static final int STRICT = 2;
  private static final int PER_TOLERANCE = 4;

  /** Longer rows are no sentences side by side. */
  private static final int MOST = 12;

  private final int source;
  private final double margin;
  private final WordLinks links;

  Order(CheckSettings settings, WordLinks links) {
    source = settings.source();
    margin = STRICT + PER_TOLERANCE * settings.of(name()).tolerance();
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
      int sentences = row.cell(v).segments().size();
      int theirs = row.cell(source).segments().size();
      if (v != source && Math.min(sentences, theirs) > 1 && Math.max(sentences, theirs) <= MOST) {
        crossed(row, v, findings);
      }
    }
    return findings;
  }

  private void crossed(RowText row, int version, List<Finding> findings) {
    int[][] shared = shared(row, version);
    for (int i = 0; i + 1 < shared.length; i++) {
      for (int j = 0; j + 1 < shared[i].length; j++) {
        int crossed = Math.min(shared[i][j + 1], shared[i + 1][j]);
        int over = shared[i][j + 1] + shared[i + 1][j] - shared[i][j] - shared[i + 1][j + 1];
        if (crossed >= FEWEST && over >= margin) {
          findings.add(
              Finding.of(
                  this,
                  version,
                  Spans.of(row.versions())
                      .add(version, row.cell(version).sentences(new Span(j, j + 2)))
                      .add(source, row.cell(source).sentences(new Span(i, i + 2))),
                  Message.of("finding.order", row.cell(source).language())));
          return;
        }
      }
    }
  }

  /** How many words each sentence of the source has in common with each of a version. */
  private int[][] shared(RowText row, int version) {
    int[][] shared =
        new int[row.cell(source).segments().size()][row.cell(version).segments().size()];
    Counterparts.Found found = links.of(row, source, version);
    int[] left = sentences(row, source);
    int[] right = sentences(row, version);
    for (int word = 0; word < left.length; word++) {
      if (found.leftStrength()[word] >= LINK) {
        shared[left[word]][right[found.ofLeft()[word]]]++;
      }
    }
    return shared;
  }

  /** In which sentence each word stands. */
  private static int[] sentences(RowText row, int version) {
    var cell = row.cell(version);
    int[] sentences = new int[cell.words().size()];
    int sentence = 0;
    int end = cell.sentence(0).end();
    for (int word = 0; word < sentences.length; word++) {
      while (cell.words().get(word).start() >= end) {
        sentence++;
        end = cell.sentence(sentence).end();
      }
      sentences[word] = sentence;
    }
    return sentences;
  }
}
