package dev.stele.exchange.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers and asterisks that lead from a text to its footnotes and back; no part of either. */
final class NoteMark {

  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(\\d{1,4}|[*†‡§↑↩^]{1,3}|[a-z])[\\])]?\\.?");

  private NoteMark() {}

  static boolean is(Element element) {
    if (!element.normalName().equals("a")) {
      return element.normalName().equals("sup") && isMark(element) && hasLink(element);
    }
    String role = element.attr("role") + " " + element.attr("epub:type");
    if (role.contains("noteref") || role.contains("backlink")) {
      return true;
    }
    return element.attr("href").contains("#") && isMark(element) && isAboutNotes(element);
  }

  private static boolean isMark(Element element) {
    return MARK.matcher(element.text().strip()).matches();
  }

  private static boolean hasLink(Element sup) {
    return sup.selectFirst("a[href*=#]") != null;
  }

  private static boolean isAboutNotes(Element link) {
    String told = (link.className() + link.id() + link.attr("href")).toLowerCase(Locale.ROOT);
    return link.selectFirst("sup") != null || told.contains("note") || told.contains("#fn");
  }
}
