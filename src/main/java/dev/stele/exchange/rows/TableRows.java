package dev.stele.exchange.rows;

import dev.stele.exchange.Profile;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.marks.Values;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A multitext as a plain table of strings, headed by language tags, as TSV and CSV write it. */
final class TableRows {

  private final Multitext text;
  private final Profile profile;
  private final String between;

  /**
   * @param between what stands between the sentences of a cell
   */
  TableRows(Multitext text, Profile profile, String between) {
    this.text = text;
    this.profile = profile;
    this.between = between;
  }

  List<String> header() {
    List<String> tags = Tags.distinct(text);
    return switch (profile) {
      case CORPUS -> tags;
      case REVIEW -> around("row", tags, "confidence", "status", "comment");
      case CAT -> around("id", tags, "comment", "status");
    };
  }

  /**
   * @param position the row's place in the multitext, counted from 0
   */
  List<String> row(int position) {
    Row row = text.rows().get(position);
    List<String> cells = new ArrayList<>();
    for (List<Segment> cell : row.cells()) {
      cells.add(cell.stream().map(Segment::text).collect(Collectors.joining(between)));
    }
    String status = Values.name(row.status());
    String comments =
        row.comments().stream().map(Comment::text).collect(Collectors.joining(between));
    String confidence = Values.confidence(row.confidence()).toPlainString();
    return switch (profile) {
      case CORPUS -> cells;
      case REVIEW -> around(Integer.toString(position + 1), cells, confidence, status, comments);
      case CAT -> around(Long.toString(row.id()), cells, comments, status);
    };
  }

  private static List<String> around(String first, List<String> texts, String... last) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(texts);
    all.addAll(List.of(last));
    return all;
  }
}
