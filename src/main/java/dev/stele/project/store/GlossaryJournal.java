package dev.stele.project.store;

import dev.stele.glossary.ConceptSplice;
import dev.stele.project.state.Step;
import dev.stele.text.Reason;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The changes of one project's glossary in the database. */
public final class GlossaryJournal {

  /** A change as it was applied. */
  public record Change(Step step, ConceptSplice splice) {

    /** A change made now, by itself or to take back an earlier one. */
    public static Change of(
        long sequence,
        ConceptSplice splice,
        Reason reason,
        String author,
        Instant at,
        OptionalLong undoes) {
      return new Change(
          new Step(
              sequence,
              author,
              at,
              reason,
              splice.position(),
              splice.removed().size(),
              splice.inserted().size(),
              undoes),
          splice);
    }
  }

  private record Line(long sequence, String author, Instant at, int place, OptionalLong undoes) {}

  private final Database database;
  private final Packing packing;
  private final long project;
  private final Contents contents;

  GlossaryJournal(Database database, Packing packing, long project) {
    this.database = database;
    this.packing = packing;
    this.project = project;
    contents = new Contents(database, project);
  }

  /**
   * Adds a change; it is on the disk when this returns.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else has added one of the
   *     same sequence
   * @throws NoSuchProjectException when the project has been deleted
   */
  public void append(Change change) {
    ConceptSplice splice = change.splice();
    byte[] body =
        packing.pack(
            json ->
                ConceptJson.write(json, new ConceptJson.Body(splice.removed(), splice.inserted())));
    Step step = change.step();
    OffsetDateTime at = step.at().atOffset(ZoneOffset.UTC);
    database.write(
        jdbc -> {
          int updated =
              jdbc.sql("update project set changed_at = ? where id = ?")
                  .params(at, project)
                  .update();
          if (updated == 0) {
            throw new NoSuchProjectException(project);
          }
          database
              .batches()
              .update(
                  "insert into glossary_change (project_id, sequence, author, made_at, place,"
                      + " undoes) values (?, ?, ?, ?, ?, ?)",
                  project,
                  step.sequence(),
                  step.author(),
                  at,
                  step.position(),
                  step.undoes().isPresent() ? step.undoes().getAsLong() : null);
          contents.save(Contents.Kind.TERMS, Map.of(step.sequence(), body));
          return body.length;
        });
  }

  /**
   * The changes after one, in order.
   *
   * @param before those up to it, from which an undo is told from a redo
   */
  public List<Change> after(List<Change> before) {
    List<Change> all = new ArrayList<>(before);
    for (Line line : lines(before.size())) {
      ConceptJson.Body body =
          contents
              .load(Contents.Kind.TERMS, line.sequence())
              .map(bytes -> packing.unpack(bytes, ConceptJson::read))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "the terms of change " + line.sequence() + " are missing"));
      all.add(
          Change.of(
              line.sequence(),
              new ConceptSplice(line.place(), body.removed(), body.inserted()),
              reason(line.undoes(), all),
              line.author(),
              line.at(),
              line.undoes()));
    }
    return all.subList(before.size(), all.size());
  }

  /** What takes back an undo is a redo. */
  public static Reason reason(OptionalLong undoes, List<Change> before) {
    if (undoes.isEmpty()) {
      return Reason.EDIT_TEXT;
    }
    Step target = before.get((int) undoes.getAsLong() - 1).step();
    return target.reason() == Reason.UNDO ? Reason.REDO : Reason.UNDO;
  }

  private List<Line> lines(long from) {
    return database.read(
        jdbc ->
            jdbc.sql(
                    """
                    select sequence, author, made_at, place, undoes from glossary_change
                    where project_id = ? and sequence > ? order by sequence""")
                .params(project, from)
                .query(
                    (row, i) -> {
                      long undoes = row.getLong(5);
                      return new Line(
                          row.getLong(1),
                          row.getString(2),
                          row.getObject(3, OffsetDateTime.class).toInstant(),
                          row.getInt(4),
                          undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes));
                    })
                .list());
  }
}
