package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.StaleSpliceException;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of the journal under random edits of two people, some of them made on an old state. */
final class JournalLawsTest {

  private static final List<String> AUTHORS = List.of("mina", "yuri");

  private final Memory memory = new Memory();

  @Property(tries = 60, seed = "2026")
  void replayingTheJournalGivesTheLiveStateAndSoDoesOpeningAnew(
      @ForAll long seed, @ForAll @IntRange(max = 700) int rows) {
    Random random = new Random(seed);
    Multitext text = Texts.of(rows, 2, random);
    Project project = memory.open().create("Text", text, List.of(), "mina");

    List<Entry> told = new ArrayList<>();
    project.listen(told::add);
    edit(project, random, 40);

    Multitext replayed = text;
    for (Entry entry : told) {
      replayed = replayed.apply(entry.splice());
    }
    assertThat(replayed).isEqualTo(project.multitext());
    Project again = memory.open().open(project.id());
    assertThat(again).isNotSameAs(project);
    assertThat(again.multitext()).isEqualTo(project.multitext());
    assertThat(again.state().sequence()).isEqualTo(told.size());
    for (Entry entry : told) {
      assertThat(again.history().entry(entry.sequence())).isEqualTo(entry);
    }
    for (String author : AUTHORS) {
      assertThat(again.canUndo(author)).isEqualTo(project.canUndo(author));
      assertThat(again.canRedo(author)).isEqualTo(project.canRedo(author));
    }
  }

  @Property(tries = 30, seed = "2026")
  void onePersonCanTakeBackEverythingAndMakeItAgain(@ForAll long seed) {
    Random random = new Random(seed);
    Multitext text = Texts.of(30, 3, random);
    Project project = memory.open().create("Text", text, List.of(), "mina");
    for (int i = 0; i < 15; i++) {
      project.apply(randomSplice(project, project.state(), random), "mina");
    }
    Multitext after = project.multitext();

    Project again = memory.open().open(project.id());
    while (again.canUndo("mina")) {
      again.undo("mina");
    }
    assertThat(again.multitext()).isEqualTo(text);
    while (again.canRedo("mina")) {
      again.redo("mina");
    }
    assertThat(again.multitext()).isEqualTo(after);
  }

  @Property(tries = 30, seed = "2026")
  void goingBackRestoresAnyEarlierStateAndCanItselfBeTakenBack(@ForAll long seed) {
    Random random = new Random(seed);
    Project project = memory.open().create("Text", Texts.of(300, 2, random), List.of(), "mina");
    edit(project, random, 25);
    long to = random.nextInt((int) project.state().sequence() + 1);
    Multitext then = project.history().stateAt(to).multitext();
    Multitext now = project.multitext();

    Optional<Entry> back = project.goBackTo(to, "yuri");

    assertThat(project.multitext()).isEqualTo(then);
    assertThat(back.isPresent()).isEqualTo(!then.equals(now));
    if (back.isPresent()) {
      project.undo("yuri");
      assertThat(project.multitext()).isEqualTo(now);
    }
  }

  private static void edit(Project project, Random random, int times) {
    State old = project.state();
    for (int i = 0; i < times; i++) {
      String author = AUTHORS.get(random.nextInt(2));
      try {
        switch (random.nextInt(6)) {
          case 0 -> project.undo(author);
          case 1 -> project.redo(author);
          case 2 -> project.apply(randomSplice(project, old, random), author, old.sequence());
          default -> project.apply(randomSplice(project, project.state(), random), author);
        }
      } catch (StaleSpliceException e) {
        assertThat(e).isInstanceOf(ConflictException.class);
      }
      if (random.nextInt(4) == 0) {
        old = project.state();
      }
    }
  }

  /** Replaces up to five rows by accepted ones, by up to four others, or by none. */
  private static Splice randomSplice(Project project, State seen, Random random) {
    int from = random.nextInt(seen.size() + 1);
    int to = Math.min(seen.size(), from + random.nextInt(6));
    List<Row> removed = seen.rows(from, to);
    List<Row> inserted = new ArrayList<>();
    if (random.nextBoolean()) {
      removed.forEach(row -> inserted.add(row.withStatus(Status.ACCEPTED)));
    } else {
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        long id = i < removed.size() ? removed.get(i).id() : project.newRowId();
        inserted.add(Texts.row(id, seen.versions().size(), random));
      }
    }
    return new Splice(from, removed, inserted, Reason.REALIGN);
  }
}
