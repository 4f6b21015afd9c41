package dev.stele.exchange.reviewed;

import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.wording.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A review sheet beside the multitext that it was made from, as that is now.
 *
 * @param differences what the reviewer changed, in the order of the rows
 * @param doubts what was not understood, and is left as it is
 * @param rows of the file that were compared
 */
public record Comparison(List<Difference> differences, List<Message> doubts, int rows) {

  public Comparison {
    differences = List.copyOf(differences);
    doubts = List.copyOf(doubts);
  }

  /**
   * @param key of the multitext's project
   * @param author whose the comments are that the file adds
   * @throws OtherProjectException when the file was made from another project
   */
  public static Comparison of(
      ReviewedFile file, Multitext text, String key, String author, Instant at)
      throws OtherProjectException {
    Comparing comparing = new Comparing(file, text, new CommentWords(author, at));
    if (!isOf(file, key) || !comparing.isKnown(key)) {
      throw new OtherProjectException(file.name());
    }
    return comparing.run();
  }

  private static boolean isOf(ReviewedFile file, String key) {
    return file.key().isEmpty() || key.isEmpty() || file.key().equals(key);
  }

  /** One splice that makes the chosen changes; empty for none. */
  public static Optional<Splice> splice(Multitext text, Collection<Difference> chosen) {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    int first = chosen.stream().mapToInt(Difference::position).min().orElseThrow();
    int last = chosen.stream().mapToInt(Difference::position).max().orElseThrow();
    List<Row> removed = text.rows().subList(first, last + 1);
    List<Row> inserted = new ArrayList<>(removed);
    for (Difference difference : chosen) {
      int at = difference.position() - first;
      inserted.set(at, difference.change().apply(inserted.get(at)));
    }
    return Optional.of(new Splice(first, removed, inserted, Reason.IMPORT));
  }
}
