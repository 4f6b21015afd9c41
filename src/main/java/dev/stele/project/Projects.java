package dev.stele.project;

import com.zaxxer.hikari.HikariDataSource;
import dev.stele.project.state.Block;
import dev.stele.project.state.SourceFile;
import dev.stele.project.state.State;
import dev.stele.project.store.Catalogue;
import dev.stele.project.store.ConfiguredDatabase;
import dev.stele.project.store.DataDirectory;
import dev.stele.project.store.Database;
import dev.stele.project.store.NoSuchProjectException;
import dev.stele.project.store.Packing;
import dev.stele.project.store.ProjectStore;
import dev.stele.project.store.ProjectSummary;
import dev.stele.project.store.Schema;
import dev.stele.project.store.Settings;
import dev.stele.project.store.StorageException;
import dev.stele.text.Multitext;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All projects of a database. Thread-safe; one for each database and process.
 *
 * <p>Opening brings the database's tables up to date; an application that also runs Flyway by
 * itself would do so twice and should leave it to this class.
 */
public final class Projects implements AutoCloseable {

  /** The longest name of a project, in UTF-16 units. */
  public static final int NAME_LENGTH = 300;

  private static final Logger LOG = LoggerFactory.getLogger(Projects.class);

  /** The place of one live project; as long as anybody holds it, there is no second. */
  private static final class Slot {
    private WeakReference<@Nullable Project> live = new WeakReference<>(null);
  }

  private final Database database;
  private final Clock clock;
  private final Runnable leave;
  private final Catalogue catalogue;
  private final Packing packing = new Packing();
  private final Map<Long, Slot> slots = new ConcurrentHashMap<>();

  /** Stays though nobody holds it: who comes back, or to another screen of it, does not wait. */
  private volatile @Nullable Project last;

  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("stele-snapshots").daemon().factory());

  private Projects(Database database, Clock clock, Runnable leave) {
    this.database = database;
    this.clock = clock;
    this.leave = leave;
    catalogue = new Catalogue(database);
  }

  /**
   * Opens the projects in a data directory: an H2 database in a file there.
   *
   * @throws StorageException when another instance uses the directory, a newer version has written
   *     it, or it cannot be written
   */
  public static Projects open(Path dataDirectory, Clock clock) {
    DataDirectory directory = DataDirectory.open(dataDirectory);
    HikariDataSource source = directory.dataSource();
    Runnable leave = () -> directory.leave(source);
    try {
      return open(source, directory.path().toString(), clock, leave);
    } catch (RuntimeException e) {
      leave.run();
      throw e;
    }
  }

  /**
   * Opens the projects of the database that Spring's properties name ({@code spring.datasource.url}
   * …), where they name one.
   *
   * @throws StorageException when it cannot be reached or a newer version has written it
   */
  public static Optional<Projects> configured(Clock clock) {
    return ConfiguredDatabase.find()
        .map(
            configured -> {
              HikariDataSource source = configured.dataSource();
              try {
                return open(source, configured.place(), clock, source::close);
              } catch (RuntimeException e) {
                source.close();
                throw e;
              }
            });
  }

  /**
   * Opens the projects of a database, H2 or PostgreSQL. The data source stays the caller's to
   * close.
   *
   * @throws StorageException when the database cannot be reached or a newer version has written it
   */
  public static Projects open(DataSource source, Clock clock) {
    return open(source, "the configured database", clock, () -> {});
  }

  private static Projects open(DataSource source, String place, Clock clock, Runnable leave) {
    Database database = new Database(source, place);
    Schema.bringUpToDate(source, place);
    return new Projects(database, clock, leave);
  }

  /** The data directory or the address of the database. */
  public String place() {
    return database.place();
  }

  /** All projects, the one changed last first. */
  public List<ProjectSummary> list() {
    return catalogue.all();
  }

  /**
   * Stores a new project; it is there, whole, when this returns, or not at all.
   *
   * @throws IllegalArgumentException when the name is blank or longer than {@value #NAME_LENGTH}
   */
  public Project create(String name, Multitext multitext, List<SourceFile> sources, String author) {
    String checked = checkedName(name);
    State state = State.of(multitext);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    long id =
        database.write(
            jdbc -> {
              long newId = Catalogue.insert(jdbc, checked, author, now, state);
              store(newId).insert(state, sources).forEach(Block::savedAs);
              return newId;
            });
    return open(id);
  }

  private static String checkedName(String name) {
    String checked = name.strip();
    if (checked.isEmpty()) {
      throw new IllegalArgumentException("a project needs a name");
    }
    if (checked.length() > NAME_LENGTH) {
      throw new IllegalArgumentException(
          "the name has %d characters, more than %d".formatted(checked.length(), NAME_LENGTH));
    }
    return checked;
  }

  /**
   * The live project, the same instance for everybody as long as anybody holds it.
   *
   * @throws NoSuchProjectException when there is none of this id
   */
  public Project open(long id) {
    Slot slot = slots.computeIfAbsent(id, i -> new Slot());
    synchronized (slot) {
      Project live = slot.live.get();
      if (live == null) {
        live = load(id);
        slot.live = new WeakReference<>(live);
      }
      last = live;
      return live;
    }
  }

  /** Loads in the background what was changed last: it is what people ask for first. */
  public void warm() {
    background.execute(
        () -> {
          try {
            list().stream().findFirst().ifPresent(project -> open(project.id()));
          } catch (NoSuchProjectException | StorageException e) {
            LOG.debug("nothing was loaded in advance", e); // Who opens it is told.
          }
        });
  }

  private Project load(long id) {
    Catalogue.Head head = catalogue.head(id);
    ProjectStore store = store(id);
    State state = store.open(head.newestEntry(), head.summary().versions());
    return new Project(head.summary(), state, head.greatestId(), store, clock);
  }

  private ProjectStore store(long id) {
    return new ProjectStore(id, database, packing, background);
  }

  /**
   * @throws NoSuchProjectException when there is none of this id
   * @throws IllegalArgumentException when the name is blank or longer than {@value #NAME_LENGTH}
   */
  public void rename(long id, String name) {
    String checked = checkedName(name);
    catalogue.rename(id, checked);
    live(id).ifPresent(project -> project.renamed(checked));
  }

  private Optional<Project> live(long id) {
    Slot slot = slots.get(id);
    if (slot == null) {
      return Optional.empty();
    }
    synchronized (slot) {
      return Optional.ofNullable(slot.live.get());
    }
  }

  /**
   * Deletes a project with its sources and its history, for good. Who still has it open is told so
   * by {@link NoSuchProjectException} at the next change.
   */
  public void delete(long id) {
    catalogue.delete(id);
    slots.remove(id);
    last = null;
  }

  /** What a person has chosen: theme, language of the interface, keys, widths of columns. */
  public Settings settingsOf(String person) {
    return Settings.ofPerson(database, person);
  }

  /** Ends what runs in the background and, where it was opened here, leaves the data directory. */
  @Override
  public void close() {
    background.close();
    leave.run();
  }
}
