package dev.stele.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Reason;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for every edit, checked on random multitexts and random runs of edits. */
final class EditLawsTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return Multitexts.any();
  }

  @Property(seed = "2026")
  void noTextIsLostDoubledOrReordered(@ForAll("multitexts") Multitext text, @ForAll long seed) {
    Multitext after = text;
    for (Splice splice : randomEdits(text, seed)) {
      after = after.apply(splice);
    }
    for (int v = 0; v < text.versions().size(); v++) {
      assertThat(characters(after, v)).isEqualTo(characters(text, v));
    }
  }

  @Property(seed = "2026")
  void undoRestoresExactly(@ForAll("multitexts") Multitext text, @ForAll long seed) {
    List<Splice> edits = randomEdits(text, seed);
    Multitext after = replay(text, edits);
    for (Splice splice : edits.reversed()) {
      after = after.apply(splice.inverse(Reason.UNDO));
    }
    assertThat(after).isEqualTo(text);
  }

  @Property(seed = "2026")
  void rowIdsStayUnique(@ForAll("multitexts") Multitext text, @ForAll long seed) {
    Multitext after = replay(text, randomEdits(text, seed));
    assertThat(after.rows().stream().map(row -> row.id())).doesNotHaveDuplicates();
  }

  @Property(seed = "2026")
  void redoAfterUndoGivesTheSameState(@ForAll("multitexts") Multitext text, @ForAll long seed) {
    List<Splice> edits = randomEdits(text, seed);
    Multitext once = replay(text, edits);
    Multitext again = once;
    for (Splice splice : edits.reversed()) {
      again = again.apply(splice.inverse(Reason.UNDO));
    }
    for (Splice splice : edits) {
      again = again.apply(splice.inverse(Reason.UNDO).inverse(Reason.REDO));
    }
    assertThat(again).isEqualTo(once);
  }

  private static Multitext replay(Multitext text, List<Splice> edits) {
    Multitext after = text;
    for (Splice splice : edits) {
      after = after.apply(splice);
    }
    return after;
  }

  private static String characters(Multitext text, int version) {
    return text.column(version).stream()
        .map(Segment::text)
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  private static List<Splice> randomEdits(Multitext text, long seed) {
    Random random = new Random(seed);
    AtomicLong last = new AtomicLong(text.greatestId());
    List<Splice> edits = new ArrayList<>();
    Multitext state = text;
    for (int i = 0; i < 20; i++) {
      Optional<Splice> edit = randomEdit(state, random, last::incrementAndGet);
      if (edit.isPresent()) {
        state = state.apply(edit.get());
        edits.add(edit.get());
      }
    }
    return edits;
  }

  /** One edit at a random place; none where it is refused there. */
  private static Optional<Splice> randomEdit(Multitext text, Random random, LongSupplier ids) {
    int rows = text.rows().size();
    if (rows == 0) {
      return Optional.of(RowEdits.insertEmpty(text, 0, ids));
    }
    int at = random.nextInt(rows);
    int version = random.nextInt(3);
    int sentence = random.nextInt(3);
    try {
      return Optional.of(
          switch (random.nextInt(14)) {
            case 0 -> RowEdits.merge(text, at, Math.min(rows, at + 2 + random.nextInt(2)));
            case 1, 2 -> RowEdits.split(text, at, cuts(text, at, random), ids);
            case 3 -> RowEdits.insertEmpty(text, at, ids);
            case 4 -> RowEdits.dropEmpty(text, at, at + 1);
            case 5, 6 -> SentenceEdits.moveUp(text, at, version, sentence);
            case 7, 8 -> SentenceEdits.moveDown(text, at, version, sentence);
            case 9 -> SentenceEdits.splitSentence(text, at, version, sentence, 4);
            case 10 -> SentenceEdits.joinWithNext(text, at, version, sentence);
            case 11 -> ColumnEdits.shiftUp(text, at, version);
            case 12 -> ColumnEdits.shiftDown(text, at, version, ids);
            default ->
                random.nextBoolean()
                    ? Marks.setStatus(text, at, at + 1, Status.values()[random.nextInt(4)])
                    : Marks.comment(text, at, new Comment("me", Instant.EPOCH, "why"));
          });
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static int[] cuts(Multitext text, int at, Random random) {
    return text.rows().get(at).cells().stream()
        .mapToInt(cell -> random.nextInt(cell.size() + 1))
        .toArray();
  }

  @Property(seed = "2026")
  void realignRefusesOtherSentences(@ForAll("multitexts") Multitext text) {
    int rows = text.rows().size();
    Splice same = RowEdits.realign(text, 0, rows, text.rows());
    assertThat(text.apply(same)).isEqualTo(text);
    if (!text.column(0).isEmpty()) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> RowEdits.realign(text, 0, rows, Collections.emptyList())))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
