package dev.stele.wording;

import com.ibm.icu.text.MessageFormat;
import dev.stele.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts for people in English, Russian and Korean, from {@code messages*.properties}. They are
 * ICU patterns, so that a count takes the form its language wants: {@code {0, plural, one {#
 * строка} few {# строки} many {# строк} other {# строки}}}. Whoever reads another language reads
 * English.
 */
public final class Wording {

  public static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("ko"));

  private static final Control AS_NAMED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

  /**
   * The text for a key, its places filled in.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String text(Locale reader, String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = argument(reader, arguments[i]);
    }
    String text = new MessageFormat(bundle(reader).getString(key), reader).format(words);
    return reader.getLanguage().equals("ko") ? Josa.chosen(text) : text;
  }

  public String text(Locale reader, Message message) {
    return text(reader, message.key(), message.arguments().toArray());
  }

  /** The patterns of all keys with a prefix, for a screen that fills them in by itself. */
  public Map<String, String> patterns(String prefix, Locale reader) {
    ResourceBundle bundle = bundle(reader);
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(Collectors.toMap(key -> key, bundle::getString));
  }

  private Object argument(Locale reader, Object argument) {
    return switch (argument) {
      case Message message -> text(reader, message);
      case Language language -> language.displayName(reader);
      default -> argument;
    };
  }

  private ResourceBundle bundle(Locale reader) {
    return bundles.computeIfAbsent(
        closest(reader), l -> ResourceBundle.getBundle("messages", l, AS_NAMED));
  }

  private static Locale closest(Locale locale) {
    Locale language = Locale.of(locale.getLanguage());
    return LOCALES.contains(language) ? language : Locale.ENGLISH;
  }
}
