package dev.stele.exchange.reviewed;

import dev.stele.exchange.xlsx.RowDigest;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Version;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work of comparing a review sheet with a multitext. */
final class Comparing {

  private final ReviewedFile file;
  private final Multitext text;
  private final CommentWords comments;
  private final List<Integer> columns;
  private final Map<Long, Integer> positions = new HashMap<>();
  private final List<Message> doubts;

  Comparing(ReviewedFile file, Multitext text, CommentWords comments) {
    this.file = file;
    this.text = text;
    this.comments = comments;
    this.columns = file.languages().stream().map(text.languages()::indexOf).toList();
    this.doubts = new ArrayList<>(file.doubts());
    for (int i = 0; i < text.rows().size(); i++) {
      positions.put(text.rows().get(i).id(), i);
    }
  }

  /**
   * Whether the file says of some row what the multitext says of it, now or then.
   *
   * @param key of the multitext's project, {@code ""} where it has none
   */
  boolean isKnown(String key) {
    if (columns.stream().allMatch(column -> column < 0)) {
      return false;
    }
    return !key.isEmpty() && key.equals(file.key())
        || file.rows().isEmpty()
        || file.rows().stream().anyMatch(this::isKnown);
  }

  private boolean isKnown(ReviewedRow row) {
    Integer position = positions.get(row.id());
    if (position == null) {
      return false;
    }
    List<String> now = RowDigest.of(text.rows().get(position), text.versions()).texts();
    List<String> then = then(row).map(RowDigest::texts).orElse(List.of());
    for (int c = 0; c < then.size(); c++) {
      if (columns.get(c) >= 0 && then.get(c).equals(now.get(columns.get(c)))) {
        return true;
      }
    }
    return false;
  }

  Comparison run() {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c) < 0) {
        Language language = file.languages().get(c);
        doubts.add(Message.of("reviewed.column.unknown", language));
      }
    }
    List<Difference> differences = new ArrayList<>();
    for (ReviewedRow row : file.rows()) {
      Integer position = positions.get(row.id());
      if (position == null) {
        gone(row);
      } else {
        differences.addAll(compare(row, position));
      }
    }
    differences.sort(Comparator.comparingInt(Difference::position));
    return new Comparison(differences, doubts, file.rows().size());
  }

  private List<Difference> compare(ReviewedRow there, int position) {
    List<Version> versions = text.versions();
    RowComparison row =
        new RowComparison(versions, position, text.rows().get(position), there, then(there));
    row.texts(columns);
    row.status();
    row.errors(columns);
    row.comments(comments);
    doubts.addAll(row.doubts());
    return row.differences();
  }

  /** A row that is not there any more matters if the reviewer has changed it. */
  private void gone(ReviewedRow row) {
    Optional<RowDigest> then = then(row);
    if (then.isEmpty() || row.isChangedSince(then.get())) {
      doubts.add(Message.of("reviewed.row.gone", row.line()));
    }
  }

  private Optional<RowDigest> then(ReviewedRow row) {
    try {
      return Optional.of(RowDigest.parse(row.digest(), file.languages().size()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
