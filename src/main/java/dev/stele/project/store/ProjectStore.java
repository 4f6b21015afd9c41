package dev.stele.project.store;

import dev.stele.project.state.Block;
import dev.stele.project.state.Entry;
import dev.stele.project.state.SourceFile;
import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.text.Version;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that the database holds of one project. */
public final class ProjectStore {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectStore.class);

  /**
   * From this weight of entries on, a new snapshot is made. An entry weighs one, and one more for
   * each hundred rows: replaying so many takes about as long as reading a hundred blocks.
   */
  private static final long LONG = 500;

  private final long id;
  private final Database database;
  private final Executor background;
  private final Journal journal;
  private final Snapshots snapshots;
  private final GlossaryJournal glossary;

  /** Weight of the entries since the last snapshot; guarded by the project's writing. */
  private long weight;

  public ProjectStore(long id, Database database, Packing packing, Executor background) {
    this.id = id;
    this.database = database;
    this.background = background;
    journal = new Journal(database, packing, id);
    snapshots = new Snapshots(database, packing, id);
    glossary = new GlossaryJournal(database, packing, id);
  }

  public Journal journal() {
    return journal;
  }

  public GlossaryJournal glossary() {
    return glossary;
  }

  public Settings settings() {
    return Settings.ofProject(database, id);
  }

  /**
   * The newest state; where many entries had to be replayed for it, it is made a snapshot.
   *
   * @throws StorageException when what is stored cannot be read
   */
  public State open(long newestEntry, List<Version> versions) {
    State state = replay(newestEntry, versions, entry -> weight += weight(entry.step()));
    foldFrom(LONG / 4, state);
    return state;
  }

  /**
   * The state after an entry.
   *
   * @throws StorageException when what is stored cannot be read
   */
  public State stateAt(long sequence, List<Version> versions) {
    return replay(sequence, versions, entry -> {});
  }

  /** The last snapshot before the entry, and what came since. */
  private State replay(long sequence, List<Version> versions, Consumer<Entry> each) {
    try {
      long start = snapshots.newest(sequence).orElseThrow(() -> new NoSuchProjectException(id));
      State state = snapshots.load(start, versions);
      for (Entry entry : journal.entries(start, sequence)) {
        if (!state.has(entry.splice().removed(), entry.splice().position())) {
          throw new IllegalArgumentException(
              "entry " + entry.sequence() + " does not fit the rows before it");
        }
        state = state.after(entry.splice());
        each.accept(entry);
      }
      return state;
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  public StorageException damaged(Exception cause) {
    return Failure.damaged(database.place() + ", project " + id, cause);
  }

  /** Counts an entry and, now and then, has a snapshot made while work goes on. */
  public void added(Step step, State after) {
    weight += weight(step);
    foldFrom(LONG, after);
  }

  private static long weight(Step step) {
    return 1 + (step.removed() + step.inserted()) / 100;
  }

  private void foldFrom(long limit, State state) {
    if (weight >= limit) {
      weight = 0;
      fold(state);
    }
  }

  private void fold(State state) {
    try {
      background.execute(() -> save(state));
    } catch (RejectedExecutionException e) {
      LOG.debug("closing: project {} stays without a snapshot after {}", id, state.sequence());
    }
  }

  private void save(State state) {
    try {
      snapshots.save(state);
    } catch (StorageException e) {
      LOG.warn("project {}: no snapshot after entry {}: {}", id, state.sequence(), e.getMessage());
    } catch (RuntimeException e) {
      // Nothing is lost: the journal has it all, and the next snapshot is tried later.
      LOG.warn("project {}: no snapshot after entry {}", id, state.sequence(), e);
    }
  }

  public List<SourceFile> sources() {
    Contents contents = new Contents(database, id);
    return database.read(
        jdbc ->
            jdbc.sql(
                    "select place, version, name from source_file where project_id = ? order by"
                        + " place")
                .params(id)
                .query(
                    (row, i) ->
                        new SourceFile(
                            row.getInt(2),
                            row.getString(3),
                            contents
                                .load(Contents.Kind.SOURCE, row.getLong(1))
                                .orElse(new byte[0])))
                .list());
  }

  /** Inside a {@link Database#write}: what the project is made of. */
  public Map<Block, Long> insert(State state, List<SourceFile> sources) {
    for (int place = 0; place < state.versions().size(); place++) {
      Version version = state.versions().get(place);
      database
          .batches()
          .update(
              "insert into project_version (project_id, place, language, title, source_name,"
                  + " digest) values (?, ?, ?, ?, ?, ?)",
              id,
              place,
              version.language().tag(),
              version.title(),
              version.sourceName(),
              version.digest());
    }
    for (int place = 0; place < sources.size(); place++) {
      insert(place, sources.get(place));
    }
    return snapshots.put(state);
  }

  private void insert(int place, SourceFile source) {
    database
        .batches()
        .update(
            "insert into source_file (project_id, place, version, name) values (?, ?, ?, ?)",
            id,
            place,
            source.version(),
            source.name());
    new Contents(database, id).save(Contents.Kind.SOURCE, Map.of((long) place, source.content()));
  }
}
