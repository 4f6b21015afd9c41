package dev.stele.exchange.reviewed;

import dev.stele.exchange.sheet.CellText;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.Start;
import dev.stele.text.Version;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the sentences of a cell what its lines say now. Lines that are as many as before are the
 * same sentences, edited. Otherwise those at the beginning and at the end that are unchanged stay,
 * and the sentences between are joined, edited and split as the lines between are.
 */
final class CellEdit {

  private final int version;
  private final int line;
  private Multitext only;

  private CellEdit(List<Version> versions, Row row, int version, int line) {
    this.only = new Multitext(versions, List.of(row));
    this.version = version;
    this.line = line;
  }

  /**
   * @param line of the sheet, for messages
   * @throws NotUnderstoodException when a sentence would be left without text
   */
  static Row of(List<Version> versions, Row row, int version, String text, int line)
      throws NotUnderstoodException {
    CellEdit edit = new CellEdit(versions, row, version, line);
    List<String> lines =
        Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw edit.notUnderstood("reviewed.text.cleared");
    }
    if (row.cell(version).isEmpty()) {
      return edit.filled(lines);
    }
    edit.change(edit.grouped(lines));
    return edit.row();
  }

  private Row row() {
    return only.rows().getFirst();
  }

  private List<Segment> cell() {
    return row().cell(version);
  }

  /** The lines by sentence, as long as they are as many as before; sentences may have several. */
  private List<String> grouped(List<String> lines) {
    List<Integer> sizes =
        cell().stream().map(s -> (int) CellText.plain(s.text()).lines().count()).toList();
    if (sizes.stream().mapToInt(size -> size).sum() != lines.size()) {
      return lines;
    }
    List<String> grouped = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      grouped.add(String.join("\n", lines.subList(from, from + size)));
      from += size;
    }
    return grouped;
  }

  private void change(List<String> lines) throws NotUnderstoodException {
    int sentences = cell().size();
    int kept = 0;
    while (kept < Math.min(sentences, lines.size()) && says(kept, lines.get(kept))) {
      kept++;
    }
    int tail = 0;
    while (tail < Math.min(sentences, lines.size()) - kept
        && says(sentences - 1 - tail, lines.get(lines.size() - 1 - tail))) {
      tail++;
    }
    if (kept + tail == sentences && kept > 0 && lines.size() > sentences) {
      kept--; // a line was put in: it parts from the sentence above it
    } else if (kept + tail == sentences && lines.size() > sentences) {
      tail--;
    }
    if (kept + tail == lines.size() && lines.size() < sentences) {
      throw notUnderstood("reviewed.sentence.gone");
    }
    change(kept, sentences - kept - tail, lines.subList(kept, lines.size() - tail));
  }

  private boolean says(int sentence, String line) {
    return CellText.plain(cell().get(sentence).text()).strip().equals(line);
  }

  private void change(int from, int count, List<String> lines) {
    if (count == lines.size()) {
      for (int i = 0; i < count; i++) {
        if (!says(from + i, lines.get(i))) {
          apply(SentenceEdits.editText(only, 0, version, from + i, lines.get(i)));
        }
      }
      return;
    }
    for (int i = 1; i < count; i++) {
      apply(SentenceEdits.joinWithNext(only, 0, version, from));
    }
    String whole = String.join(" ", lines);
    if (!whole.equals(cell().get(from).text())) {
      apply(SentenceEdits.editText(only, 0, version, from, whole));
    }
    int end = whole.length();
    for (int i = lines.size() - 1; i > 0; i--) {
      end -= lines.get(i).length() + 1;
      apply(SentenceEdits.splitSentence(only, 0, version, from, end));
    }
  }

  private void apply(Splice splice) {
    only = only.apply(splice);
  }

  /** Sentences where the version said nothing: they belong to the last bead of each pair. */
  private Row filled(List<String> lines) {
    List<List<Segment>> cells = new ArrayList<>(row().cells());
    cells.set(version, lines.stream().map(text -> new Segment(text, Start.SENTENCE)).toList());
    List<List<Bead>> beads = new ArrayList<>();
    Span all = new Span(0, lines.size());
    for (Pair pair : Pair.all(row().versions())) {
      List<Bead> changed = new ArrayList<>(row().beads(pair));
      if (pair.has(version)) {
        Span other = changed.isEmpty() ? new Span(0, 0) : other(pair, changed.removeLast());
        changed.add(pair.left() == version ? new Bead(all, other, 1) : new Bead(other, all, 1));
      }
      beads.add(changed);
    }
    return row().with(cells, beads, row().confidence());
  }

  private Span other(Pair pair, Bead bead) {
    return pair.left() == version ? bead.right() : bead.left();
  }

  private NotUnderstoodException notUnderstood(String key) {
    return new NotUnderstoodException(
        Message.of(key, line, only.versions().get(version).language()));
  }
}
