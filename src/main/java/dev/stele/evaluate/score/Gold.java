package dev.stele.evaluate.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads gold: beads as lines {@code [0]:[0, 1]}, and units or sentences, one a line. */
public final class Gold {

  private static final Pattern BEAD =
      Pattern.compile("\\[([0-9, ]*)]\\s*:\\s*\\[([0-9, ]*)](:.*)?");

  private Gold() {}

  /**
   * @throws IllegalArgumentException naming file and line, when a line is no bead
   */
  public static List<GoldBead> beads(Path file) throws IOException {
    List<GoldBead> beads = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher matcher = BEAD.matcher(line);
      if (matcher.matches()) {
        beads.add(new GoldBead(indexes(matcher.group(1)), indexes(matcher.group(2))));
      } else if (!line.isEmpty()) {
        throw new IllegalArgumentException(
            "%s, line %d: not a bead: '%s' (expected one like [0]:[0, 1])"
                .formatted(file, i + 1, line));
      }
    }
    return beads.stream().filter(bead -> !bead.isEmpty()).toList();
  }

  /** The lines of a file, the last empty one too: line i is unit i in every language. */
  public static List<String> units(Path file) throws IOException {
    return List.of(Files.readString(file).split("\n", -1));
  }

  /** The lines of a file that have text. */
  public static List<String> sentences(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<Integer> indexes(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(index -> !index.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
