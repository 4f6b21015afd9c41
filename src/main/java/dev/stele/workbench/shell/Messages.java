package dev.stele.workbench.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.stele.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The workbench's texts, as Vaadin asks for them. */
public final class Messages implements I18NProvider {

  private static final long serialVersionUID = 1;

  public static final List<Locale> LOCALES = Wording.LOCALES;

  private final transient Wording wording = new Wording();

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
    return wording.text(locale, key, values);
  }

  /** The patterns of all keys with a prefix, for a screen that fills them in by itself. */
  public Map<String, String> patterns(String prefix, Locale locale) {
    return wording.patterns(prefix, locale);
  }
}
