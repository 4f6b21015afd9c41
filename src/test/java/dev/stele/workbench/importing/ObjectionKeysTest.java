package dev.stele.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.Remark;
import dev.stele.workbench.shell.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ObjectionKeysTest {

  @ParameterizedTest
  @EnumSource
  void everyObjectionHasAMessage(Objection.Kind kind) {
    String key = new Objection(kind, OptionalInt.empty(), List.of()).key();
    assertThat(new Messages().getTranslation(key, Locale.ENGLISH, 12, "a", "b")).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyRemarkHasAMessage(Remark.Kind kind) {
    assertThat(new Messages().getTranslation("import.remark." + kind, Locale.ENGLISH, "12"))
        .contains("12");
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionHasAMessage(Keep what) {
    assertThat(new Messages().getTranslation("import.keep." + what, Locale.ENGLISH)).isNotBlank();
  }
}
