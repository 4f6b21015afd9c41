package dev.stele.workbench.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set for their browser: language, colours and the name under which they work.
 * Kept in cookies, so that it outlives the server and needs no account.
 */
public final class Preferences {

  private static final String LANGUAGE = "stele-language";
  private static final String THEME = "stele-theme";
  private static final String AUTHOR = "stele-author";
  private static final Duration KEPT = Duration.ofDays(365);

  /** Longest name of an author, in UTF-16 units: what fits a line of the history. */
  private static final int LONGEST_NAME = 80;

  private Preferences() {}

  /** Light, dark, or as the operating system has it. */
  public enum Theme {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    private final String scheme;

    Theme(String scheme) {
      this.scheme = scheme;
    }

    /** The value of CSS {@code color-scheme}. */
    public String scheme() {
      return scheme;
    }
  }

  public static Theme theme(@Nullable VaadinRequest request) {
    String value = cookie(request, THEME).orElse("");
    return Stream.of(Theme.values())
        .filter(t -> t.name().equals(value))
        .findFirst()
        .orElse(Theme.SYSTEM);
  }

  public static Theme theme() {
    return remembered(Theme.class).orElseGet(() -> theme(VaadinRequest.getCurrent()));
  }

  static void setTheme(Theme theme) {
    store(THEME, theme.name());
    remember(Theme.class, theme);
  }

  /** The language chosen, if one was. */
  public static Optional<Locale> language(@Nullable VaadinRequest request) {
    return cookie(request, LANGUAGE).map(Locale::forLanguageTag).filter(Messages.LOCALES::contains);
  }

  static void setLanguage(Locale locale) {
    store(LANGUAGE, locale.toLanguageTag());
  }

  /** Under which name the current person's changes are kept; never empty. */
  public static String author() {
    return remembered(Author.class)
        .map(Author::name)
        .or(() -> cookie(VaadinRequest.getCurrent(), AUTHOR).filter(name -> !name.isBlank()))
        .orElseGet(Preferences::defaultAuthor);
  }

  static void setAuthor(String name) {
    String stripped = name.strip();
    String kept = stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    store(AUTHOR, kept);
    remember(Author.class, new Author(kept.isEmpty() ? defaultAuthor() : kept));
  }

  /** Without accounts the person at the machine is the one who is logged in to it. */
  private static String defaultAuthor() {
    String user = System.getProperty("user.name", "");
    return user.isBlank() || user.equals("?") ? "me" : user;
  }

  private record Author(String name) {}

  private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
    if (request == null || request.getCookies() == null) {
      return Optional.empty();
    }
    return Stream.of(request.getCookies())
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
        .findFirst();
  }

  private static void store(String name, String value) {
    VaadinResponse response = VaadinService.getCurrentResponse();
    if (response != null) {
      Cookie cookie = new Cookie(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
      cookie.setPath("/");
      cookie.setMaxAge((int) KEPT.toSeconds());
      cookie.setHttpOnly(true);
      cookie.setAttribute("SameSite", "Strict");
      response.addCookie(cookie);
    }
  }

  /** A cookie that was just set comes back with the next request only; the session knows it now. */
  private static <T> void remember(Class<T> type, T value) {
    VaadinSession.getCurrent().setAttribute(type, value);
  }

  private static <T> Optional<T> remembered(Class<T> type) {
    return Optional.ofNullable(VaadinSession.getCurrent()).map(s -> s.getAttribute(type));
  }
}
