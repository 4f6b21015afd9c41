package dev.stele.exchange;

import java.time.Instant;

/**
 * What a written file says of where it comes from: the project's name, and the moment of its last
 * change. Never the moment of writing, so that the same state gives the same bytes.
 *
 * @param key what no other project has, {@code ""} when the text comes from none
 * @param date {@link Instant#EPOCH} when it is not known
 */
public record Colophon(String project, String key, Instant date) {

  public static Colophon undated(String project) {
    return new Colophon(project, "", Instant.EPOCH);
  }

  public boolean isDated() {
    return !date.equals(Instant.EPOCH);
  }
}
