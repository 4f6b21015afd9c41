package dev.stele.project.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bytes of any length, kept in slices: databases set limits to a single value. */
final class Contents {

  /** What bytes are; the name is how the table knows it. */
  enum Kind {
    /** A source file; its number is its place. */
    SOURCE,
    /** The rows of an entry; its number is the entry's sequence. */
    ENTRY,
    /** A run of rows; blocks are counted within the project. */
    BLOCK,
    /** A list of blocks; its number is the sequence after which they stood. */
    SNAPSHOT,
    /** The concepts of a change of the glossary; its number is the change's sequence. */
    TERMS
  }

  /** H2 takes up to 1,048,576 bytes in one value. */
  private static final int SLICE = 512 * 1024;

  private final Database database;
  private final long project;

  Contents(Database database, long project) {
    this.database = database;
    this.project = project;
  }

  /** Inside a {@link Database#write}. */
  void save(Kind kind, Map<Long, byte[]> bytesByNumber) {
    List<Object[]> slices = new ArrayList<>();
    bytesByNumber.forEach(
        (number, bytes) -> {
          for (int start = 0, i = 0; start == 0 || start < bytes.length; start += SLICE, i++) {
            byte[] slice = Arrays.copyOfRange(bytes, start, Math.min(start + SLICE, bytes.length));
            slices.add(new Object[] {project, kind.name(), number, i, slice});
          }
        });
    database
        .batches()
        .batchUpdate(
            "insert into content (project_id, kind, number, slice, bytes) values (?, ?, ?, ?, ?)",
            slices);
  }

  Optional<byte[]> load(Kind kind, long number) {
    return Optional.ofNullable(load(kind, List.of(number)).get(number));
  }

  Map<Long, byte[]> load(Kind kind, List<Long> numbers) {
    Map<Long, ByteArrayOutputStream> found = new HashMap<>();
    database.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select number, bytes from content
                  where project_id = :project and kind = :kind and number in (:numbers)
                  order by number, slice""")
              .param("project", project)
              .param("kind", kind.name())
              .param("numbers", numbers)
              .query(
                  row -> {
                    found
                        .computeIfAbsent(row.getLong(1), n -> new ByteArrayOutputStream())
                        .writeBytes(row.getBytes(2));
                  });
          return found;
        });
    Map<Long, byte[]> whole = new HashMap<>();
    found.forEach((number, bytes) -> whole.put(number, bytes.toByteArray()));
    return whole;
  }

  /** The greatest number of this kind that is at most {@code most}. */
  Optional<Long> greatest(Kind kind, long most) {
    return database.read(
        jdbc ->
            jdbc.sql(
                    """
                    select max(number) from content
                    where project_id = ? and kind = ? and number <= ?""")
                .params(project, kind.name(), most)
                .query((row, i) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single());
  }
}
