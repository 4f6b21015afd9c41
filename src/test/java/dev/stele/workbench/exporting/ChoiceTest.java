package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Format;
import dev.stele.exchange.select.Selection.Which;
import dev.stele.workbench.shell.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ChoiceTest {

  @Test
  void everyFormatIsOffered() {
    assertThat(Choice.all())
        .extracting(choice -> choice.export().format())
        .contains(Format.values());
  }

  @Test
  void everyChoiceHasAMessage() {
    assertThat(Choice.all())
        .allSatisfy(
            choice -> {
              assertThat(new Messages().getTranslation(choice.key(), Locale.ENGLISH)).isNotBlank();
            });
  }

  @Test
  void everySelectionHasAMessage() {
    assertThat(Which.values())
        .allSatisfy(
            which ->
                assertThat(new Messages().getTranslation("export.rows." + which, Locale.ENGLISH))
                    .isNotBlank());
  }
}
