package dev.stele.check.typography;

import dev.stele.text.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which brackets and quotation marks of a text find their partners.
 *
 * @param brackets where brackets without a partner stand
 * @param quotes where quotation marks without a partner stand
 * @param quoted whether there is a pair of quotation marks
 * @param isMixed whether a curly mark and a straight one have no partner but each other
 */
record Pairing(List<Integer> brackets, List<Integer> quotes, boolean quoted, boolean isMixed) {

  private static final String OPENING = "([{「『《〈【";
  private static final String CLOSING = ")]}」』》〉】";

  /** “a)” and “12.1)” at the beginning of a list's item, and “:-)”. */
  private static final Pattern LONE_CLOSING =
      Pattern.compile("(?:^|\\s)(?:\\p{L}|[\\d.]{1,5}|[ivxIVX]{1,4}|\\*{1,3})$|[:;=]['-]?$");

  static Pairing of(String text, Language language) {
    return new Reading(text, language).pairing();
  }

  private static final class Reading {
    private final String text;
    private final boolean outward;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final Deque<Integer> quotes = new ArrayDeque<>();
    private final List<Integer> loneBrackets = new ArrayList<>();
    private final List<Integer> loneQuotes = new ArrayList<>();
    private boolean quoted;

    Reading(String text, Language language) {
      this.text = text;
      // German sets »…« where French and Russian set «…».
      outward = language.base().equals("de") || language.base().equals("da");
    }

    Pairing pairing() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
          brackets.push(i);
        } else if (CLOSING.indexOf(c) >= 0) {
          closeBracket(i, OPENING.charAt(CLOSING.indexOf(c)));
        } else {
          quote(i, c);
        }
      }
      loneBrackets.addAll(brackets);
      loneQuotes.addAll(quotes);
      loneBrackets.sort(null);
      loneQuotes.sort(null);
      return new Pairing(loneBrackets, loneQuotes, quoted, isMixed());
    }

    private void closeBracket(int at, char opening) {
      if (!brackets.isEmpty() && text.charAt(brackets.peek()) == opening) {
        brackets.pop();
      } else if (text.charAt(at) != ')'
          || !LONE_CLOSING.matcher(text.substring(Math.max(0, at - 6), at)).find()) {
        loneBrackets.add(at);
      }
    }

    private void quote(int at, char c) {
      switch (c) {
        case '«' -> openOrClose(at, !outward, "»");
        case '»' -> openOrClose(at, outward, "«");
        case '„' -> quotes.push(at);
        case '“' -> openOrClose(at, !isOpen("„"), "„");
        case '”' -> openOrClose(at, false, "“„”");
        case '"' -> straight(at);
        default -> {}
      }
    }

    private void openOrClose(int at, boolean opens, String partners) {
      if (opens) {
        quotes.push(at);
      } else if (isOpen(partners)) {
        quotes.pop();
        quoted = true;
      } else {
        loneQuotes.add(at);
      }
    }

    /** A straight mark closes one that is open, or opens; behind a figure it stands for inches. */
    private void straight(int at) {
      boolean inches = at > 0 && Character.isDigit(text.charAt(at - 1));
      if (isOpen("\"")) {
        quotes.pop();
        quoted = true;
      } else if (!inches) {
        quotes.push(at);
      }
    }

    private boolean isOpen(String marks) {
      return !quotes.isEmpty() && marks.indexOf(text.charAt(quotes.peek())) >= 0;
    }

    private boolean isMixed() {
      long straight = loneQuotes.stream().filter(at -> text.charAt(at) == '"').count();
      return straight == 1 && loneQuotes.size() == 2;
    }
  }
}
