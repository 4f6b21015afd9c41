package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.check.RowText;
import dev.stele.text.Span;
import dev.stele.text.Version;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of HTML that stands by itself: each row in which something was found with its texts, the
 * evidence marked, and what is said of it below. Readable on paper too.
 */
final class FindingsPage implements FindingsWriter {

  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans KR", sans-serif; margin: 2rem auto;
        max-width: 80rem; padding: 0 1rem; color: #1f2937; background: #fff }
      section { border-top: 1px solid #d1d5db; padding: .75rem 0; break-inside: avoid }
      .texts { display: grid; grid-auto-columns: 1fr; grid-auto-flow: column; gap: 1.5rem }
      .number { color: #6b7280 }
      mark { background: #fdecc8; color: inherit; border-bottom: 2px solid #b45309 }
      mark.place { border-left: 2px solid #b45309; border-bottom: 0 }
      ul { margin: .5rem 0 0; padding-left: 1.25rem }
      li.MAJOR strong, li.CRITICAL strong { color: #b42318 }
      @media print { body { margin: 0; max-width: none; font-size: 10pt } }
      """;

  private final Phrases phrases;

  FindingsPage(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Checked checked, OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String title = phrases.of("findings.title");
    long count = checked.findings().stream().mapToLong(List::size).sum();
    page.write("<!DOCTYPE html>\n<html lang=\"" + phrases.reader().toLanguageTag() + "\">\n");
    page.write("<head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title>\n");
    page.write("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.write("<style>\n" + STYLE + "</style></head>\n<body>\n");
    page.write("<h1>" + escaped(title) + "</h1>\n");
    page.write("<p>" + escaped(phrases.of("findings.count", count)) + "</p>\n");
    for (int row = 0; row < checked.findings().size(); row++) {
      if (!checked.findings().get(row).isEmpty()) {
        write(page, row, checked);
      }
    }
    page.write("</body></html>\n");
    page.flush();
  }

  private void write(Writer page, int index, Checked checked) throws IOException {
    RowText row = checked.row(index);
    List<Finding> findings = checked.findings().get(index);
    page.write("<section id=\"row-" + (index + 1) + "\">\n<div class=\"number\">");
    page.write((index + 1) + "</div>\n<div class=\"texts\">\n");
    for (int v = 0; v < row.versions(); v++) {
      Version version = checked.text().versions().get(v);
      page.write("<div lang=\"" + version.language() + "\" dir=\"auto\">");
      page.write(marked(row.cell(v).text(), findings, v));
      page.write("</div>\n");
    }
    page.write("</div>\n<ul>\n");
    for (Finding finding : findings) {
      page.write("<li class=\"" + finding.severity() + "\"><strong>");
      page.write(escaped(phrases.check(finding)) + "</strong> (");
      page.write(escaped(phrases.severity(finding)) + "): ");
      page.write(escaped(phrases.message(finding)) + "</li>\n");
    }
    page.write("</ul>\n</section>\n");
  }

  /** A text with the evidence of all findings marked; where they overlap there is one mark. */
  private static String marked(String text, List<Finding> findings, int version) {
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (Span span : Marks.of(findings, version)) {
      html.append(escaped(text.substring(from, span.start())));
      html.append(span.isEmpty() ? "<mark class=\"place\">" : "<mark>");
      html.append(escaped(text.substring(span.start(), span.end()))).append("</mark>");
      from = span.end();
    }
    return html.append(escaped(text.substring(from))).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
