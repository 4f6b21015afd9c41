package dev.stele.project.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.project.Texts;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class StateTest {

  @Property(tries = 100, seed = "2026")
  void splicesOfBlocksGiveWhatSplicesOfTheWholeTextGive(
      @ForAll long seed, @ForAll @IntRange(max = 1500) int rows) {
    Random random = new Random(seed);
    Multitext text = Texts.of(rows, 2, random);
    State state = State.of(text);
    long nextId = 100_000;
    for (int i = 0; i < 12; i++) {
      int from = random.nextInt(state.size() + 1);
      int to = Math.min(state.size(), from + random.nextInt(random.nextBoolean() ? 4 : 900));
      List<Row> inserted = new ArrayList<>();
      int count = random.nextInt(random.nextBoolean() ? 4 : 900);
      for (int row = 0; row < count; row++) {
        inserted.add(Texts.row(nextId++, 2, random));
      }
      Splice splice = new Splice(from, state.rows(from, to), inserted, Reason.REALIGN);
      text = text.apply(splice);
      state = state.after(splice);
      assertThat(state.multitext()).isEqualTo(text);
    }
    assertLookups(state, text);
  }

  private static void assertLookups(State state, Multitext text) {
    int[] sentences = new int[2];
    for (int position = 0; position < text.rows().size(); position++) {
      Row row = text.rows().get(position);
      assertThat(state.row(position)).isSameAs(row);
      assertThat(state.position(row.id())).hasValue(position);
      for (int version = 0; version < 2; version++) {
        assertThat(state.sentencesBefore(position, version)).isEqualTo(sentences[version]);
        for (int s = 0; s < row.cell(version).size(); s++) {
          assertThat(state.rowOfSentence(sentences[version]++, version)).isEqualTo(position);
        }
      }
    }
    assertThat(state.sentencesBefore(state.size(), 0)).isEqualTo(sentences[0]);
    assertThat(state.position(-1)).isEmpty();
    assertThat(state.count(Status.PROPOSED)).isEqualTo(text.rows().size());
    assertThatThrownBy(() -> state.rowOfSentence(sentences[1], 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Example
  void rowsAreFoundWhateverTheOrderOfTheirIds() {
    List<Row> rows = new ArrayList<>(Texts.of(400, 2, new Random(6)).rows());
    Collections.shuffle(rows, new Random(7));
    Multitext text = new Multitext(Texts.of(0, 2, new Random(0)).versions(), rows);

    assertLookups(State.of(text), text);
  }

  @Example
  void anEditSharesAllOtherBlocks() {
    State state = State.of(Texts.of(5000, 2, new Random(8)));
    Row row = state.row(2500);

    State after =
        state.after(
            new Splice(
                2500, List.of(row), List.of(row.withStatus(Status.ACCEPTED)), Reason.SET_STATUS));

    List<Block> fresh = new ArrayList<>(after.blocks());
    fresh.removeAll(state.blocks());
    assertThat(fresh).hasSize(1);
    assertThat(after.count(Status.ACCEPTED)).isEqualTo(1);
  }
}
