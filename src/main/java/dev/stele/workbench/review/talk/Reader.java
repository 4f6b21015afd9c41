package dev.stele.workbench.review.talk;

import dev.stele.workbench.shell.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** In which language the person reads what they are told. */
public final class Reader {

  private final Messages messages;
  private Locale locale = Locale.ENGLISH;

  public Reader(Messages messages) {
    this.messages = messages;
  }

  public void reads(Locale other) {
    locale = other;
  }

  public Locale locale() {
    return locale;
  }

  public String text(String key, Object... values) {
    return messages.getTranslation(key, locale, values);
  }

  public boolean has(String key) {
    return messages.patterns(key, locale).containsKey(key);
  }

  /** All texts of the review screen, for the browser to fill in. */
  public Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>(messages.patterns("review.", locale));
    labels.putAll(messages.patterns("progress.", locale));
    labels.putAll(messages.patterns("job.", locale));
    return labels;
  }
}
