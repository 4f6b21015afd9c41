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
    if (profile == Profile.CORPUS) {
      return tags;
    }
    List<String> names = new ArrayList<>(List.of("row"));
    names.addAll(tags);
    names.addAll(List.of("confidence", "status", "comment"));
    return names;
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
    if (profile == Profile.CORPUS) {
      return cells;
    }
    cells.addFirst(Integer.toString(position + 1));
    cells.add(Values.confidence(row.confidence()).toPlainString());
    cells.add(Values.name(row.status()));
    cells.add(row.comments().stream().map(Comment::text).collect(Collectors.joining(between)));
    return cells;
  }
}
