package dev.stele.exchange.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a web page. What names itself navigation goes; then the path leads from
 * the body down to the smallest element that still holds nearly all running text. A page without
 * running text is taken as a whole.
 */
final class MainText {

  /** What a block must weigh to be running text, in Latin letters. */
  private static final int RUNNING = 60;

  /** The share of a block's text that may be links. */
  private static final double LINKED = 0.35;

  /** The share of the running text that an element must hold for the path to go on into it. */
  private static final double NEARLY_ALL = 0.8;

  private static final String NAVIGATION =
      "nav, aside, dialog, menu, form, footer, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=search], [role=complementary], [role=menubar],"
          + " div[title=header], div[title=footer]";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(^|[-_ ])(nav(bar|igation)?|menu|sidebar|breadcrumbs?|cookies?|share|sharing|social|"
              + "advert(isement)?|ads|banner|footer|pagination|toc|editsection|catlinks)($|[-_ ])");

  private final Map<Element, Double> running = new IdentityHashMap<>();

  private MainText() {}

  /** Takes away all but the main text; what is left is the element that holds it. */
  static Element of(Document page) {
    Element body = page.body();
    Optional<Element> title = title(page);
    double most = 0.5 * weight(body.text());
    body.select(NAVIGATION).forEach(element -> removeUnlessMain(element, most));
    for (Element element : body.select("[class], [id]")) {
      if (NAMED.matcher(element.className()).find() || NAMED.matcher(element.id()).find()) {
        removeUnlessMain(element, most);
      }
    }
    Element main = new MainText().smallest(body);
    title.filter(h -> !main.equals(h) && !h.parents().contains(main)).ifPresent(main::prependChild);
    return main;
  }

  /** The page's own title often stands above the text, in a header. */
  private static Optional<Element> title(Document page) {
    Elements titles = page.select("h1");
    return titles.size() == 1 ? titles.stream().findFirst() : Optional.empty();
  }

  /** A template may call the frame of the whole page by such a name. */
  private static void removeUnlessMain(Element element, double most) {
    if (!element.normalName().equals("body")
        && element.selectFirst("main, article, [role=main]") == null
        && element.closest("main p, article p") == null
        && weight(element.text()) < most) {
      element.remove();
    }
  }

  private Element smallest(Element body) {
    double all = 0;
    for (Element block : body.select("*")) {
      if (PageText.isBlock(block) && isLeaf(block)) {
        double weight = running(block);
        for (@Nullable Element at = block; at != null && weight > 0; at = at.parent()) {
          running.merge(at, weight, Double::sum);
        }
        all += weight;
      }
    }
    Element at = body;
    for (@Nullable Element next = body; next != null && all > 0; next = main(next, all)) {
      at = next;
    }
    return at;
  }

  private @Nullable Element main(Element element, double all) {
    for (Element child : element.children()) {
      // A single paragraph is never the main text of a page that has more.
      if (running.getOrDefault(child, 0.0) >= NEARLY_ALL * all && !isLeaf(child)) {
        return child;
      }
    }
    return null;
  }

  private static boolean isLeaf(Element block) {
    return block.children().stream().noneMatch(PageText::isBlock);
  }

  private static double running(Element block) {
    double weight = weight(block.text());
    double linked = block.select("a").stream().mapToDouble(a -> weight(a.text())).sum();
    return weight >= RUNNING && linked <= LINKED * weight ? weight : 0;
  }

  /** A syllable block or a Chinese character weighs as much as two letters. */
  private static double weight(String text) {
    return text.length() + text.chars().filter(c -> c >= 0x2E80).count();
  }
}
