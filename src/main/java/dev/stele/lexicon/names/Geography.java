package dev.stele.lexicon.names;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import dev.stele.lexicon.names.KnownName.Kind;
import java.util.List;
import java.util.function.BiConsumer;

/** Countries, and the large cities after which time zones are named, as ICU calls them. */
final class Geography {

  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, new ULocale("ru"), ULocale.KOREAN);

  /** Shorter names may begin other words when they are given endings. */
  private static final int SHORTEST_STEM = 4;

  private Geography() {}

  static void read(BiConsumer<KnownName, String> names) {
    for (String code : ULocale.getISOCountries()) {
      for (ULocale language : LANGUAGES) {
        String name = ULocale.getDisplayCountry("und_" + code, language);
        if (!name.equals(code)) {
          add(new KnownName(Kind.COUNTRY, code), name, language, names);
        }
      }
    }
    for (ULocale language : LANGUAGES) {
      TimeZoneNames zones = TimeZoneNames.getInstance(language);
      for (String zone :
          TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
        String name = zones.getExemplarLocationName(zone);
        if (name != null && !zone.startsWith("Etc")) {
          add(city(zone), name, language, names);
        }
      }
    }
  }

  /** In the list of names a city goes by its English name. */
  private static KnownName city(String zone) {
    String name = zone.substring(zone.lastIndexOf('/') + 1).replace("_", "");
    return new KnownName(Kind.PLACE, name);
  }

  private static void add(
      KnownName name, String written, ULocale language, BiConsumer<KnownName, String> names) {
    String plain = written.replaceAll("\\s*\\(.*\\)", "").replace('*', ' ').strip();
    if (plain.length() < 2) {
      return;
    }
    boolean russian = language.getLanguage().equals("ru");
    names.accept(name, form(plain, russian));
  }

  private static String form(String name, boolean russian) {
    StringBuilder form = new StringBuilder();
    for (String word : name.split("[\\s\\u00a0]+")) {
      form.append(form.isEmpty() ? "" : "_").append(russian ? stem(word) : word);
    }
    return form.toString();
  }

  private static String stem(String word) {
    int end = word.length();
    while (end > SHORTEST_STEM && "аяоеыиьй".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end >= SHORTEST_STEM && Character.isUpperCase(word.charAt(0))
        ? word.substring(0, end) + "*"
        : word;
  }
}
