package dev.stele.project.store;

import dev.stele.project.state.State;
import dev.stele.text.Language;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The table of projects: what is known of each without opening it. */
public final class Catalogue {

  private static final String COLUMNS =
      "id, name, created_by, created_at, changed_at, proposed, accepted, needs_review, excluded";

  /** What opening a project needs besides its rows. */
  public record Head(ProjectSummary summary, long greatestId, long newestEntry) {}

  private final Database database;

  public Catalogue(Database database) {
    this.database = database;
  }

  public List<ProjectSummary> all() {
    return database.read(
        jdbc -> {
          Map<Long, List<Version>> versions = versions(jdbc, "1 = 1");
          return jdbc.sql("select " + COLUMNS + " from project order by changed_at desc, id desc")
              .query((row, i) -> summary(row, versions))
              .list();
        });
  }

  public Head head(long id) {
    Optional<Head> head =
        database.read(
            jdbc -> {
              Map<Long, List<Version>> versions = versions(jdbc, "project_id = ?", id);
              return jdbc.sql(
                      "select "
                          + COLUMNS
                          + ", greatest_row_id, (select max(sequence) from entry where project_id ="
                          + " project.id) from project where id = ?")
                  .params(id)
                  .query(
                      (row, i) ->
                          new Head(summary(row, versions), row.getLong(10), row.getLong(11)))
                  .optional();
            });
    return head.orElseThrow(() -> new NoSuchProjectException(id));
  }

  private static Map<Long, List<Version>> versions(
      JdbcClient jdbc, String where, Object... params) {
    Map<Long, List<Version>> versions = new TreeMap<>();
    jdbc.sql(
            "select project_id, language, title, source_name, digest from project_version where "
                + where
                + " order by project_id, place")
        .params(params)
        .query(
            row -> {
              versions
                  .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                  .add(
                      new Version(
                          new Language(row.getString(2)),
                          row.getString(3),
                          row.getString(4),
                          row.getString(5)));
            });
    return versions;
  }

  private static ProjectSummary summary(ResultSet row, Map<Long, List<Version>> versions)
      throws SQLException {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    counts.put(Status.PROPOSED, row.getInt(6));
    counts.put(Status.ACCEPTED, row.getInt(7));
    counts.put(Status.NEEDS_REVIEW, row.getInt(8));
    counts.put(Status.EXCLUDED, row.getInt(9));
    return new ProjectSummary(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        versions.getOrDefault(row.getLong(1), List.of()),
        counts);
  }

  /** Inside a {@link Database#write}: a new project's line; returns its id. */
  public static long insert(JdbcClient jdbc, String name, String author, Instant at, State state) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into project (name, created_by, created_at, changed_at, greatest_row_id,
              proposed, accepted, needs_review, excluded) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            name,
            author,
            at.atOffset(ZoneOffset.UTC),
            at.atOffset(ZoneOffset.UTC),
            state.multitext().greatestId(),
            state.count(Status.PROPOSED),
            state.count(Status.ACCEPTED),
            state.count(Status.NEEDS_REVIEW),
            state.count(Status.EXCLUDED))
        .update(key, "id");
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("the database gave the new project no id");
    }
    return id.longValue();
  }

  public void rename(long id, String name) {
    requireOne(
        id,
        database.write(
            jdbc ->
                jdbc.sql("update project set name = ? where id = ?").params(name, id).update()));
  }

  public void delete(long id) {
    requireOne(
        id,
        database.write(
            jdbc -> {
              Settings.ofProject(database, id).removeAll();
              return jdbc.sql("delete from project where id = ?").params(id).update();
            }));
  }

  private static void requireOne(long id, int rows) {
    if (rows == 0) {
      throw new NoSuchProjectException(id);
    }
  }
}
