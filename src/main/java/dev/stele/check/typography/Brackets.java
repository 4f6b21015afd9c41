package dev.stele.check.typography;

import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brackets and quotation marks that have no partner: «подлинным прорывом, “돌파구", 북한(DPRK. A bracket
 * may go on in the next row, and speech often does; so what the other versions leave open too is
 * let pass, and an open quotation mark only counts beside a version in which all are closed.
 */
final class Brackets implements RowCheck {

  private static final Kind KIND =
      new Kind("brackets", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  private static final String ALONE = "finding.brackets.alone";

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Pairing> pairings =
        row.cells().stream().map(cell -> Pairing.of(cell.text(), cell.language())).toList();
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < pairings.size(); v++) {
      Pairing own = pairings.get(v);
      List<Pairing> others = others(pairings, v);
      if (own.isMixed()) {
        findings.add(finding(row, v, own.quotes(), "finding.brackets.mixed"));
      } else if (others.stream().anyMatch(p -> p.quoted() && p.quotes().isEmpty())) {
        for (int at : own.quotes()) {
          findings.add(finding(row, v, List.of(at), ALONE));
        }
      }
      if (others.stream().allMatch(other -> other.brackets().isEmpty())) {
        for (int at : own.brackets()) {
          findings.add(finding(row, v, List.of(at), ALONE));
        }
      }
    }
    return findings;
  }

  private static List<Pairing> others(List<Pairing> all, int version) {
    return IntStream.range(0, all.size()).filter(v -> v != version).mapToObj(all::get).toList();
  }

  private Finding finding(RowText row, int version, List<Integer> places, String key) {
    String text = row.cell(version).text();
    Spans spans = Spans.of(row.versions());
    places.forEach(at -> spans.add(version, new Span(at, at + 1)));
    String marks = places.stream().map(at -> text.substring(at, at + 1)).reduce("", String::concat);
    return Finding.of(this, version, spans, Message.of(key, marks));
  }
}
