package dev.stele.workbench.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The workbench's texts in English, Russian and Korean, from {@code messages*.properties}. They are
 * ICU patterns, so that a count takes the form its language wants: {@code {0, plural, one {# ряд}
 * few {# ряда} many {# рядов} other {# ряда}}}.
 */
public final class Messages implements I18NProvider {

  private static final long serialVersionUID = 1;

  public static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("ko"));

  private static final Control AS_NAMED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final transient Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

  @Override
  public List<Locale> getProvidedLocales() {
    return LOCALES;
  }

  @Override
  public Locale getDefaultLocale() {
    return Locale.ENGLISH;
  }

  /**
   * The text for a key, its places filled in.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    String pattern = bundle(locale).getString(key);
    return new MessageFormat(pattern, locale).format(values);
  }

  /** The patterns of all keys with a prefix, for a screen that fills them in by itself. */
  public Map<String, String> patterns(String prefix, Locale locale) {
    ResourceBundle bundle = bundle(locale);
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(Collectors.toMap(key -> key, bundle::getString));
  }

  private ResourceBundle bundle(Locale locale) {
    return bundles.computeIfAbsent(
        closest(locale), l -> ResourceBundle.getBundle("messages", l, AS_NAMED));
  }

  private static Locale closest(Locale locale) {
    Locale language = Locale.of(locale.getLanguage());
    return LOCALES.contains(language) ? language : Locale.ENGLISH;
  }
}
