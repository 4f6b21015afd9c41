package dev.stele.exchange.xlsx;

import dev.stele.exchange.Profile;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.RowMarks;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.sheet.CellText;
import dev.stele.exchange.sheet.Laid;
import dev.stele.exchange.sheet.Rich;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a row says in each column, laid into cells. */
final class RowCells {

  private final Multitext text;
  private final Profile profile;
  private final List<String> tags;
  private final RowMarks marks;
  private final RowFindings findings;
  private final SheetLanguage language;

  RowCells(Multitext text, Profile profile, RowFindings findings, SheetLanguage language) {
    this.language = language;
    this.text = text;
    this.profile = profile;
    this.findings = findings;
    tags = Tags.distinct(text);
    marks = new RowMarks(tags);
  }

  /**
   * Reviewers see each sentence on a line; other tools take a line break for the end of a row.
   *
   * @param index the row's place in the text
   */
  Laid text(int index, Row row, int version) {
    List<String> sentences = row.cell(version).stream().map(Segment::text).toList();
    if (profile != Profile.REVIEW) {
      return CellText.laid(List.of(String.join(" ", sentences)));
    }
    return findings.marked(index, row, version).orElseGet(() -> CellText.laid(sentences));
  }

  Laid of(Field field, int index, Row row) {
    RowWords words = RowWords.of(row, text.versions());
    return switch (field) {
      case ID -> Laid.of(Long.toString(row.id()));
      case DIGEST -> Laid.of(RowDigest.of(words).toString());
      case MARKS -> CellText.laid(marks(row));
      case NUMBER, CONFIDENCE -> Laid.of("");
      case FINDINGS -> findings.told(index);
      case STATUS -> said(field, words.status());
      case CATEGORY -> said(field, words.categories());
      case SEVERITY -> said(field, words.severities());
      case ERROR_IN -> errorsIn(row);
      case COMMENT -> comments(row);
    };
  }

  private Laid errorsIn(Row row) {
    return Laid.of(
        row.annotations().stream()
            .map(error -> text.versions().get(error.version()).language())
            .map(language::language)
            .collect(Collectors.joining("\n")));
  }

  private Laid said(Field field, String words) {
    return Laid.of(language.said(field, words));
  }

  /** Authors stand out as long as one cell holds it all. */
  private static Laid comments(Row row) {
    List<String> rich = row.comments().stream().map(RowCells::comment).toList();
    return CellText.fits(rich)
        ? Laid.of(String.join("\n", rich))
        : CellText.laid(row.comments().stream().map(RowWords::comment).toList());
  }

  private static String comment(Comment comment) {
    String author = RowWords.author(comment).stripTrailing();
    String said = CellText.escape(comment.text());
    return author.isEmpty() ? said : Rich.NAME.of(CellText.escape(author)) + " " + said;
  }

  /** What no visible column says. A value too long for a cell would not come back whole. */
  private List<String> marks(Row row) {
    List<String> lines = new ArrayList<>();
    marks.of(row).forEach(mark -> lines.add(line(mark)));
    for (int v = 0; v < tags.size(); v++) {
      for (Mark mark : RowMarks.of(row.cell(v))) {
        lines.add(tags.get(v) + " " + line(mark));
      }
    }
    return lines.stream().filter(line -> line.length() < CellText.LONGEST / 2).toList();
  }

  private static String line(Mark mark) {
    return mark.name() + " " + mark.value();
  }
}
