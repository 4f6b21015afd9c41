package dev.stele.project.store;

import dev.stele.text.Status;
import dev.stele.text.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the list of projects shows of one, known without opening it.
 *
 * @param changed when the last splice was made, or when the project was created
 * @param counts the number of rows of each status, each status present
 */
public record ProjectSummary(
    long id,
    String name,
    String createdBy,
    Instant created,
    Instant changed,
    List<Version> versions,
    Map<Status, Integer> counts) {

  public ProjectSummary {
    versions = List.copyOf(versions);
    counts = Map.copyOf(counts);
  }

  public int rows() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Status status) {
    return counts.getOrDefault(status, 0);
  }
}
