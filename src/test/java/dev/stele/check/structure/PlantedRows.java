package dev.stele.check.structure;

import dev.stele.check.Reader;
import dev.stele.check.RowText;
import dev.stele.check.Rows;
import dev.stele.check.structure.Uncovered.Direction;
import dev.stele.text.Language;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of a text of which line i of {@code units.LANG.txt} says the same in every language; in
 * some, a clause is cut out of a translation, or one of another row put in.
 */
final class PlantedRows {

  /**
   * A row as the checks read it.
   *
   * @param planted what was done, empty where nothing was
   * @param version to which version
   */
  record Planted(RowText row, Optional<Direction> planted, int version) {

    boolean is(Direction direction, int other) {
      return planted.filter(direction::equals).isPresent() && other == version;
    }
  }

  private final List<List<String>> texts = new ArrayList<>();
  private final List<Reader> readers;
  private final Random random = new Random(1);
  private final Clauses clauses = new Clauses(random);
  private final int every;

  /**
   * @param every one row of so many is changed
   */
  PlantedRows(Path directory, int every) throws IOException {
    this.every = every;
    List<Version> versions = new ArrayList<>();
    for (String language : List.of("en", "ru", "ko")) {
      Path file = directory.resolve("units." + language + ".txt");
      if (Files.exists(file)) {
        versions.add(new Version(new Language(language)));
        try (Stream<String> lines = Files.lines(file)) {
          texts.add(lines.map(String::strip).toList());
        }
      }
    }
    readers = Reader.of(versions);
  }

  void forEach(Consumer<Planted> reader) {
    for (int i = 0; i < texts.getFirst().size(); i++) {
      reader.accept(planted(i));
    }
  }

  private Planted planted(int index) {
    String[] row = texts.stream().map(lines -> lines.get(index)).toArray(String[]::new);
    Optional<Direction> done = Optional.empty();
    int version = 1 + random.nextInt(row.length - 1);
    if (random.nextInt(every) == 0) {
      Direction direction = Direction.values()[random.nextInt(2)];
      List<String> lines = texts.get(version);
      String other = lines.get(random.nextInt(lines.size()));
      Optional<String> changed =
          direction == Direction.OMISSION
              ? clauses.without(row[version])
              : clauses.with(row[version], other);
      changed.ifPresent(text -> row[version] = text);
      done = changed.map(text -> direction);
    }
    return new Planted(new RowText(readers, Rows.of(index + 1, row)), done, version);
  }
}
