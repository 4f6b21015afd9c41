package dev.stele.exchange.xliff;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Multitext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Reads XLIFF of all versions, from whatever tool: a row for each segment. */
public final class XliffReader {

  private final String name;

  public XliffReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the file is damaged, or translates nothing
   */
  public Multitext read(byte[] bytes) throws UnreadableException {
    try {
      Version version = new Version();
      XmlWalk.walk(new ByteArrayInputStream(bytes), version);
      Units units = new Units(name);
      if (version.isTwo) {
        Xliff2 file = new Xliff2(units);
        XmlWalk.walk(new ByteArrayInputStream(bytes), file);
        return units.multitext(file.languages());
      }
      Xliff1 file = new Xliff1(units);
      XmlWalk.walk(new ByteArrayInputStream(bytes), file);
      return units.multitext(file.languages());
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableException.damaged(name, "XLIFF file", e);
    }
  }

  /** A file that was never translated names no language for it. */
  static List<String> known(String... tags) {
    return Arrays.stream(tags).filter(tag -> !tag.isEmpty()).toList();
  }

  static void cell(Unit unit, String tag, String text, List<Mark> marks) {
    if (!tag.isEmpty() || !text.isBlank()) {
      unit.cell(tag, text, marks);
    }
  }

  /** Looks at the first element alone. */
  private static final class Version implements XmlWalk.Visitor {
    private boolean isTwo;

    @Override
    public boolean start(String element, XMLStreamReader xml) {
      isTwo = XmlWalk.value(xml, "version").startsWith("2");
      return false;
    }
  }
}
