package dev.stele.project.store;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The journal of one project in the database. An undo or a redo repeats no rows: it names the entry
 * that holds them and which way round they are meant.
 */
public final class Journal {

  private static final String COLUMNS =
      "sequence, author, made_at, reason, place, removed, inserted, undoes, body_of, inverse";

  /** Entries whose rows are fetched at once. */
  private static final int PAGE = 200;

  /** An entry as its table has it: the step, and where its rows are kept. */
  private record Line(Step step, long bodyOf, boolean inverse) {}

  /** A run of row ids, both ends included. */
  private record Run(long first, long last) {}

  private final Database database;
  private final Packing packing;
  private final long project;
  private final Contents contents;

  Journal(Database database, Packing packing, long project) {
    this.database = database;
    this.packing = packing;
    this.project = project;
    contents = new Contents(database, project);
  }

  /**
   * Adds an entry; it is on the disk when this returns.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else has added one of the
   *     same sequence
   * @throws NoSuchProjectException when the project has been deleted
   */
  public void append(Entry entry, State after, long greatestId) {
    byte[] body = entry.undoes().isPresent() ? new byte[0] : pack(entry.splice());
    database.write(
        jdbc -> {
          updateProject(jdbc, entry.at(), after, greatestId);
          insert(jdbc, entry);
          insertTouched(entry);
          if (body.length > 0) {
            contents.save(Contents.Kind.ENTRY, Map.of(entry.sequence(), body));
          }
          return body.length;
        });
  }

  private byte[] pack(Splice splice) {
    return packing.pack(
        json -> SpliceJson.write(json, new SpliceJson.Body(splice.removed(), splice.inserted())));
  }

  private void updateProject(JdbcClient jdbc, Instant at, State after, long greatestId) {
    int updated =
        jdbc.sql(
                """
                update project set changed_at = ?, greatest_row_id = ?,
                  proposed = ?, accepted = ?, needs_review = ?, excluded = ?
                where id = ?""")
            .params(
                at.atOffset(ZoneOffset.UTC),
                greatestId,
                after.count(Status.PROPOSED),
                after.count(Status.ACCEPTED),
                after.count(Status.NEEDS_REVIEW),
                after.count(Status.EXCLUDED),
                project)
            .update();
    if (updated == 0) {
      throw new NoSuchProjectException(project);
    }
  }

  private void insert(JdbcClient jdbc, Entry entry) {
    long bodyOf = entry.sequence();
    boolean inverse = false;
    if (entry.undoes().isPresent()) {
      Line target = line(jdbc, entry.undoes().getAsLong());
      bodyOf = target.bodyOf();
      inverse = !target.inverse();
    }
    Step step = entry.step();
    database
        .batches()
        .update(
            "insert into entry (project_id, "
                + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            project,
            step.sequence(),
            step.author(),
            step.at().atOffset(ZoneOffset.UTC),
            step.reason().name(),
            step.position(),
            step.removed(),
            step.inserted(),
            step.undoes().isPresent() ? step.undoes().getAsLong() : null,
            bodyOf,
            inverse);
  }

  private void insertTouched(Entry entry) {
    List<Object[]> runs = new ArrayList<>();
    for (Run run : runs(entry.splice())) {
      runs.add(new Object[] {project, entry.sequence(), run.first(), run.last()});
    }
    database
        .batches()
        .batchUpdate(
            "insert into touched (project_id, sequence, first_id, last_id) values (?, ?, ?, ?)",
            runs);
  }

  private static List<Run> runs(Splice splice) {
    long[] ids =
        Stream.concat(splice.removed().stream(), splice.inserted().stream())
            .mapToLong(Row::id)
            .sorted()
            .distinct()
            .toArray();
    List<Run> runs = new ArrayList<>();
    for (int start = 0, i = 1; i <= ids.length; i++) {
      if (i == ids.length || ids[i] != ids[i - 1] + 1) {
        runs.add(new Run(ids[start], ids[i - 1]));
        start = i;
      }
    }
    return runs;
  }

  /** All steps up to and with an entry, in order. */
  public List<Step> stepsUpTo(long sequence) {
    return database.read(jdbc -> lines(jdbc, "sequence <= ? order by sequence", sequence)).stream()
        .map(Line::step)
        .toList();
  }

  /** The entries after {@code from} up to and with {@code to}, in order, with their rows. */
  public List<Entry> entries(long from, long to) {
    List<Entry> entries = new ArrayList<>();
    List<Line> lines = page(from, to);
    while (!lines.isEmpty()) {
      Map<Long, SpliceJson.Body> bodies = bodies(lines);
      lines.forEach(line -> entries.add(entry(line, bodies)));
      lines = page(lines.getLast().step().sequence(), to);
    }
    return entries;
  }

  private List<Line> page(long from, long to) {
    return database.read(
        jdbc ->
            lines(
                jdbc, "sequence > ? and sequence <= ? order by sequence limit " + PAGE, from, to));
  }

  private Map<Long, SpliceJson.Body> bodies(List<Line> lines) {
    List<Long> wanted = lines.stream().map(Line::bodyOf).distinct().toList();
    Map<Long, SpliceJson.Body> bodies = new HashMap<>();
    if (!wanted.isEmpty()) {
      contents
          .load(Contents.Kind.ENTRY, wanted)
          .forEach((number, bytes) -> bodies.put(number, packing.unpack(bytes, SpliceJson::read)));
    }
    return bodies;
  }

  private static Entry entry(Line line, Map<Long, SpliceJson.Body> bodies) {
    Step step = line.step();
    SpliceJson.Body body = bodies.get(line.bodyOf());
    if (body == null) {
      throw new IllegalArgumentException("the rows of entry " + line.bodyOf() + " are missing");
    }
    Splice forward = new Splice(step.position(), body.removed(), body.inserted(), step.reason());
    return new Entry(
        step.sequence(),
        line.inverse() ? forward.inverse(step.reason()) : forward,
        step.author(),
        step.at(),
        step.undoes());
  }

  /** The sequences of the entries that removed or inserted a row, newest first. */
  public List<Long> touching(long rowId) {
    return database.read(
        jdbc ->
            jdbc.sql(
                    """
                    select distinct sequence from touched
                    where project_id = ? and first_id <= ? and last_id >= ?
                    order by sequence desc""")
                .params(project, rowId, rowId)
                .query(Long.class)
                .list());
  }

  /** The ids of the rows that some of a person's entries removed or inserted. */
  public Set<Long> touchedBy(String author, Set<Long> sequences) {
    Set<Long> ids = new HashSet<>();
    return database.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select t.sequence, first_id, last_id from touched t
                  join entry e on e.project_id = t.project_id and e.sequence = t.sequence
                  where t.project_id = ? and author = ?""")
              .params(project, author)
              .query(
                  row -> {
                    if (sequences.contains(row.getLong(1))) {
                      LongStream.rangeClosed(row.getLong(2), row.getLong(3)).forEach(ids::add);
                    }
                  });
          return ids;
        });
  }

  private Line line(JdbcClient jdbc, long sequence) {
    return lines(jdbc, "sequence = ?", sequence).getFirst();
  }

  private List<Line> lines(JdbcClient jdbc, String where, Object... params) {
    Object[] all = Stream.concat(Stream.of(project), Stream.of(params)).toArray();
    return jdbc.sql("select " + COLUMNS + " from entry where project_id = ? and " + where)
        .params(all)
        .query((row, i) -> readLine(row))
        .list();
  }

  private static Line readLine(ResultSet row) throws SQLException {
    long undoes = row.getLong(8);
    Step step =
        new Step(
            row.getLong(1),
            row.getString(2).intern(),
            row.getObject(3, OffsetDateTime.class).toInstant(),
            Reason.valueOf(row.getString(4)),
            row.getInt(5),
            row.getInt(6),
            row.getInt(7),
            undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes));
    return new Line(step, row.getLong(9), row.getBoolean(10));
  }
}
