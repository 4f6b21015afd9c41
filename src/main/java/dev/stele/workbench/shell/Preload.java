package dev.stele.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names the modules of a screen in its page, so that the browser fetches them while Vaadin starts,
 * and not one after another when the first of them imports the next.
 */
final class Preload {

  private static final String ROOT = "META-INF/resources";

  /** The modules of the review, and what they share with others. */
  private final List<String> review = modules("/stele/base/", "/stele/review/");

  private static List<String> modules(String... folders) {
    return Arrays.stream(folders).flatMap(folder -> modules(folder).stream()).toList();
  }

  private static List<String> modules(String folder) {
    try {
      String pattern = "classpath:" + ROOT + folder + "**/*.js";
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
      return Arrays.stream(found).map(resource -> path(resource, folder)).sorted().toList();
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
      review.forEach(
          module ->
              page.head().appendElement("link").attr("rel", "modulepreload").attr("href", module));
    }
  }
}
