package dev.stele.check.partners;

import dev.stele.check.Finding;
import dev.stele.check.RowText;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Makes findings of differences: a version lacks something, has it wrong, or has it alone. */
public final class Evidence {

  private Evidence() {}

  public static Finding finding(
      RowText row, Difference<?> difference, String check, Severity severity) {
    int version = difference.version();
    List<List<Span>> spans = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      spans.add(new ArrayList<>());
    }
    spans
        .get(version)
        .add(difference.found().orElse(new Span(difference.place(), difference.place())));
    difference.expected().forEach(mention -> spans.get(mention.version()).add(mention.span()));
    return new Finding(check, severity, version, spans, message(row, difference));
  }

  private static Message message(RowText row, Difference<?> difference) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(row.cell(difference.version()).language());
    arguments.add(difference.found().map(span -> text(row, difference.version(), span)).orElse(""));
    List<Mention> expected = difference.expected();
    for (Mention mention : expected.subList(0, Math.min(2, expected.size()))) {
      arguments.add(row.cell(mention.version()).language());
      arguments.add(text(row, mention.version(), mention.span()));
    }
    if (expected.isEmpty()) {
      return new Message("finding.partner.added", arguments);
    }
    String what = difference.isWrong() ? "wrong" : "missing";
    return new Message("finding.partner." + what + (expected.size() > 1 ? ".both" : ""), arguments);
  }

  private static String text(RowText row, int version, Span span) {
    return row.cell(version).text().substring(span.start(), span.end());
  }
}
