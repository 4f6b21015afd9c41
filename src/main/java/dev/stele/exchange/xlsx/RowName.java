package dev.stele.exchange.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a row of a review sheet, {@code 12}, or a part of one that is too long for a line of
 * the sheet, {@code 12/2/3}.
 *
 * @param part counted from 1
 */
public record RowName(long id, int part, int parts) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:/(\\d{1,6})/(\\d{1,6}))?");

  static String of(long id, int part, int parts) {
    return id + "/" + part + "/" + parts;
  }

  /** What {@code written} names, empty when it is no name of a row. */
  public static Optional<RowName> parse(String written) {
    Matcher name = WRITTEN.matcher(written.strip());
    if (!name.matches()) {
      return Optional.empty();
    }
    long id = Long.parseLong(name.group(1));
    return Optional.of(
        name.group(2) == null
            ? new RowName(id, 1, 1)
            : new RowName(id, Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3))));
  }
}
