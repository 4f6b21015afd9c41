package dev.stele.exchange.web;

import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a book's package file says: which parts are its chapters, in the order of reading. */
final class EpubPackage implements XmlWalk.Visitor {

  private final String folder;
  private final Map<String, String> parts = new HashMap<>();
  private final List<String> spine = new ArrayList<>();

  private EpubPackage(String folder) {
    this.folder = folder;
  }

  static EpubPackage of(Archive archive) throws IOException {
    Container container = new Container();
    XmlWalk.walk(archive.stream("META-INF/container.xml"), container);
    String file = container.packages.isEmpty() ? "" : container.packages.getFirst();
    EpubPackage book = new EpubPackage(file.substring(0, file.lastIndexOf('/') + 1));
    XmlWalk.walk(archive.stream(file), book);
    return book;
  }

  List<String> chapters() {
    return spine.stream().filter(parts::containsKey).map(parts::get).toList();
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "item" -> {
        boolean page = XmlWalk.value(element, "media-type").contains("html");
        boolean contents = XmlWalk.value(element, "properties").matches(".*\\bnav\\b.*");
        if (page && !contents) {
          parts.put(XmlWalk.value(element, "id"), path(XmlWalk.value(element, "href")));
        }
      }
      case "itemref" -> {
        if (!XmlWalk.value(element, "linear").equals("no")) {
          spine.add(XmlWalk.value(element, "idref"));
        }
      }
      default -> {
        // Titles, authors and covers.
      }
    }
    return true;
  }

  /** A name inside the archive: relative to the package, escaped as an address is. */
  private String path(String href) {
    String plain =
        URLDecoder.decode(href.replaceAll("#.*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + plain).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Where the package file is. */
  private static final class Container implements XmlWalk.Visitor {
    private final List<String> packages = new ArrayList<>();

    @Override
    public boolean start(String name, XMLStreamReader element) {
      if (name.equals("rootfile")) {
        packages.add(XmlWalk.value(element, "full-path"));
      }
      return true;
    }
  }
}
