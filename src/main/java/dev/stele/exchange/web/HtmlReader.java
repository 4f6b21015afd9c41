package dev.stele.exchange.web;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.plain.DeclaredCharset;
import dev.stele.exchange.plain.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads a web page: its main text, or all that it shows. */
public final class HtmlReader {

  /**
   * @throws UnreadableException when the file is no text, or has none
   */
  public Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    TextFile file = TextFile.read(name, bytes, hints, DeclaredCharset.of(bytes));
    PageText all = new PageText();
    all.read(parse(file.text()).body());
    PageText main = new PageText();
    if (hints.keeps(Keep.WHOLE_WEB_PAGE)) {
      main = all;
    } else {
      main.read(MainText.of(parse(file.text())));
    }
    int left = all.paragraphs().size() - main.paragraphs().size();
    List<Remark> remarks = new ArrayList<>(file.remarks());
    remarks.addAll(
        Remark.counted(
            Map.of(Remark.Kind.MAIN_TEXT, left, Remark.Kind.CHANGES_ACCEPTED, main.deletions())));
    return new Document(main.paragraphs(), file.charset().name(), remarks);
  }

  /** XHTML closes elements that HTML takes for open, a title among them. */
  static org.jsoup.nodes.Document parse(String text) {
    boolean xml = text.startsWith("<?xml") && text.contains("http://www.w3.org/1999/xhtml");
    return xml ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
  }
}
