package dev.stele.lexicon.names;

/** The sound classes of Latin and Cyrillic letters. */
final class LetterSounds {

  private LetterSounds() {}

  static void appendCyrillic(String word, StringBuilder classes) {
    for (int i = 0; i < word.length(); i++) {
      classes.append(
          switch (word.charAt(i)) {
            case 'б', 'п', 'в', 'ф' -> "P";
            case 'г', 'ґ', 'к' -> isNasalG(word, i) ? "" : "K";
            case 'х' -> "H";
            case 'д' -> i + 1 < word.length() && word.charAt(i + 1) == 'ж' ? "" : "T";
            case 'т' -> "T";
            case 'ж', 'ч', 'ц' -> "J";
            case 'з', 'с', 'ш', 'щ' -> "S";
            case 'л', 'р' -> "R";
            case 'м' -> "M";
            case 'н' -> "N";
            case 'а', 'я' -> "a";
            case 'е', 'и', 'й', 'э', 'ы', 'і', 'ї', 'є' -> "e";
            case 'о', 'у', 'ю', 'ў' -> "o";
            default -> "";
          });
    }
  }

  private static boolean isNasalG(String word, int at) {
    return word.charAt(at) == 'г' && at > 0 && word.charAt(at - 1) == 'н';
  }

  static void appendLatin(String word, StringBuilder classes) {
    for (int i = 0; i < word.length(); i++) {
      String two = i + 1 < word.length() ? word.substring(i, i + 2) : "";
      String digraph = digraph(two);
      if (digraph.isEmpty()) {
        classes.append(letter(word, i));
      } else {
        classes.append(digraph);
        i++;
      }
    }
  }

  private static String digraph(String two) {
    return switch (two) {
      case "sh" -> "S";
      case "ch", "zh", "ts", "dj", "dz", "tz" -> "J";
      case "th" -> "T";
      case "ph" -> "P";
      case "kh" -> "H";
      case "gh", "ck", "qu" -> "K";
      case "ng" -> "N";
      default -> "";
    };
  }

  private static String letter(String word, int at) {
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    boolean soft = next == 'e' || next == 'i' || next == 'y';
    return switch (word.charAt(at)) {
      case 'p', 'b', 'f', 'v' -> "P";
      case 'w' -> "W";
      case 'c' -> soft ? "S" : "K";
      case 'k', 'g', 'q' -> "K";
      case 'x' -> "KS";
      case 'h' -> "H";
      case 't', 'd' -> "T";
      case 'j' -> "J";
      case 's', 'z' -> "S";
      case 'l', 'r' -> "R";
      case 'm' -> "M";
      case 'n' -> "N";
      case 'a' -> "a";
      case 'e' -> next == 0 && at > 2 ? "" : "e";
      case 'i', 'y' -> "e";
      case 'o', 'u' -> "o";
      default -> "";
    };
  }
}
