package dev.stele.exchange.sheet;

import java.util.Locale;

/** Names of closed sets as a spreadsheet shows them: {@code NEEDS_REVIEW} as “Needs review”. */
public final class Words {

  private Words() {}

  public static String of(Enum<?> constant) {
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
