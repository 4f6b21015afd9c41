package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Format;
import dev.stele.workbench.shell.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ChoiceTest {

  @Test
  void everyFormatIsOffered() {
    assertThat(Choice.all()).extracting(Choice::format).contains(Format.values());
  }

  @Test
  void everyChoiceHasAMessageAndAWriter() {
    assertThat(Choice.all())
        .allSatisfy(
            choice -> {
              assertThat(new Messages().getTranslation(choice.key(), Locale.ENGLISH)).isNotBlank();
              assertThat(choice.writer()).isNotNull();
            });
  }

  @Test
  void everySelectionHasAMessage() {
    assertThat(Selection.Which.values())
        .allSatisfy(
            which ->
                assertThat(new Messages().getTranslation("export.rows." + which, Locale.ENGLISH))
                    .isNotBlank());
  }
}
