package dev.stele.workbench.review.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.project.Projects;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeysTest {

  @TempDir Path data;
  private Projects projects;
  private Keys keys;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    keys = new Keys(projects.settingsOf("anna"));
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void noTwoActionsHaveTheSameUsualKey() {
    assertThat(Arrays.stream(Action.values()).flatMap(a -> a.keys().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aKeyThatAPersonChoosesIsTakenFromTheActionThatHadIt() {
    keys.choose(Action.GROUP, List.of("KeyA"));

    assertThat(of(Action.GROUP)).containsExactly("KeyA");
    assertThat(of(Action.ACCEPT)).isEmpty();

    keys.choose(Action.SPLIT, List.of("KeyS", "KeyA"));

    assertThat(of(Action.GROUP)).isEmpty();
    assertThat(of(Action.SPLIT)).containsExactly("KeyS", "KeyA");
  }

  @Test
  void theyAreKeptForThePersonAlone() {
    keys.choose(Action.ACCEPT, List.of("Ctrl+Alt+Digit5"));

    keys = new Keys(projects.settingsOf("boris"));
    assertThat(of(Action.ACCEPT)).containsExactly("KeyA");
    keys = new Keys(projects.settingsOf("anna"));
    assertThat(of(Action.ACCEPT)).containsExactly("Ctrl+Alt+Digit5");
  }

  @Test
  void theUsualKeysComeBack() {
    keys.choose(Action.GROUP, List.of("KeyA"));
    keys.choose(Action.REVIEW, List.of());

    keys.reset(List.of(Action.GROUP));
    assertThat(of(Action.ACCEPT)).containsExactly("KeyA");
    assertThat(of(Action.REVIEW)).isEmpty();

    keys.reset(List.of(Action.values()));
    assertThat(of(Action.REVIEW)).containsExactly("KeyR");
  }

  @Test
  void escapeAndTabAreNotToBeHad() {
    assertThatThrownBy(() -> keys.choose(Action.GROUP, List.of("Escape")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> keys.choose(Action.GROUP, List.of("Shift+Tab")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> of(Action action) {
    return keys.all().stream()
        .filter(line -> line.id().equals(action.id()))
        .findFirst()
        .orElseThrow()
        .keys();
  }
}
