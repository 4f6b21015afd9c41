package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class PreviewingTest {

  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();
  private final Previewing previewing =
      new Previewing(
          beside::add,
          (preview, checking) -> shown.add(preview.more() + (checking ? " checking" : "")));

  /** Told apart by how many files they do not show. */
  private static Preview preview(int number) {
    return new Preview(List.of(), number);
  }

  @Test
  void isThereAtOnceAndAgainWithWhatTheChecksFind() {
    previewing.show(preview(1), progress -> preview(2));
    assertThat(shown).containsExactly("1 checking");

    beside.remove().run();
    assertThat(shown).containsExactly("1 checking", "2");
  }

  @Test
  void theChecksStopWhereSomethingElseIsChosen() {
    List<Progress> given = new ArrayList<>();
    previewing.show(
        preview(1),
        progress -> {
          given.add(progress);
          previewing.show(preview(3));
          progress.at("progress.check", 0.5);
          return preview(2);
        });
    beside.remove().run();

    assertThat(shown).containsExactly("1 checking", "3");
    assertThatThrownBy(() -> given.getFirst().at("progress.check", 1))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whatCouldBeShownStaysWhereTheChecksFail() {
    previewing.show(
        preview(1),
        progress -> {
          throw new IllegalStateException("broken check");
        });
    beside.remove().run();
    assertThat(shown).containsExactly("1 checking", "1");
  }
}
