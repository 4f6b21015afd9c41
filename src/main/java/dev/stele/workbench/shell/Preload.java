package dev.stele.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names the modules and styles of a screen in its page, so that the browser fetches them while
 * Vaadin starts, and not one after another when the first of them imports the next.
 */
final class Preload {

  private static final String ROOT = "META-INF/resources";

  /** The modules of the review, and what they share with others. */
  private final List<String> modules =
      Stream.of("/stele/base/", "/stele/review/").flatMap(f -> files(f, "**/*.js")).toList();

  /** What the review's style sheet imports. */
  private final List<String> styles = files("/stele/review/styles/", "*.css").toList();

  private static Stream<String> files(String folder, String kind) {
    try {
      String pattern = "classpath:" + ROOT + folder + kind;
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
      return Arrays.stream(found).map(resource -> path(resource, folder)).sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource resource, String folder) {
    try {
      String address = resource.getURL().toString();
      return address.substring(address.indexOf(folder, address.indexOf(ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param path where the page is asked for, such as {@code /project/7}
   */
  void into(Document page, String path) {
    if (path.startsWith("/project/")) {
      modules.forEach(module -> link(page, "modulepreload", module));
      styles.forEach(style -> link(page, "preload", style).attr("as", "style"));
    }
  }

  private static Element link(Document page, String use, String address) {
    return page.head().appendElement("link").attr("rel", use).attr("href", address);
  }
}
