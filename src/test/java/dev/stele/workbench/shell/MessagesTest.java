package dev.stele.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dev.stele.text.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

  private static final Properties ENGLISH = messages("");

  @ParameterizedTest
  @ValueSource(strings = {"_ru", "_ko"})
  void everyLanguageHasTheKeysOfEnglish(String suffix) {
    assertThat(messages(suffix).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ru", "_ko"})
  void everyMessageHasThePlacesOfEnglish(String suffix) {
    Properties others = messages(suffix);
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(places(others.getProperty(key)))
          .as("places of %s in messages%s", key, suffix)
          .isEqualTo(places(ENGLISH.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ru", "_ko"})
  void noMessageIsEmpty(String suffix) {
    assertThat(messages(suffix).values())
        .allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyKindOfChangeHasAName(Reason reason) {
    assertThat(ENGLISH).containsKey("review.reason." + reason);
  }

  @Test
  void anUnknownLanguageReadsEnglish() {
    assertThat(new Messages().getTranslation("shell.home", Locale.FRENCH)).isEqualTo("Projects");
  }

  private static Set<String> places(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
        places.add(parsed.getSubstring(part));
      }
    }
    return places;
  }

  private static Properties messages(String suffix) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream("/messages" + suffix + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
