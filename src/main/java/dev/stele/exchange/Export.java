package dev.stele.exchange;

import dev.stele.exchange.Format.Holds;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.interlinear.InterlinearWriter;
import dev.stele.exchange.rows.CsvWriter;
import dev.stele.exchange.rows.JsonLinesWriter;
import dev.stele.exchange.rows.MosesWriter;
import dev.stele.exchange.rows.TsvWriter;
import dev.stele.exchange.select.BeadRows;
import dev.stele.exchange.tei.TeiWriter;
import dev.stele.exchange.tei.XcesWriter;
import dev.stele.exchange.tmx.TmxWriter;
import dev.stele.exchange.xliff.Xliff12Writer;
import dev.stele.exchange.xliff.XliffWriter;
import dev.stele.exchange.xlsx.XlsxWriter;
import dev.stele.exchange.xml.XmlText;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The door to writing: what kind of files are wanted. Formats for two languages, and others on
 * request, give a file for each pair, with a bead where others have a row.
 *
 * @param byteOrderMark whether CSV begins with a byte order mark, which Excel needs to see UTF-8
 * @param pairs whether there is a file for each pair of languages, rather than one for all
 * @param checking finds what the review profile of a spreadsheet tells
 */
public record Export(
    Format format, Profile profile, boolean byteOrderMark, boolean pairs, Checking checking) {

  public Export {
    if (!format.isTable() && profile != format.usualProfile()) {
      throw new IllegalArgumentException("only tables (xlsx, tsv, csv) have profiles");
    }
    pairs = pairs || format.holds() != Holds.ROWS || profile == Profile.CAT;
  }

  /** Without checks. */
  public Export(Format format, Profile profile, boolean byteOrderMark, boolean pairs) {
    this(format, profile, byteOrderMark, pairs, Checking.NONE);
  }

  /** The format in the profile that is usual for it. */
  public Export(Format format) {
    this(format, format.usualProfile(), false, false);
  }

  /** With checks whose findings are told where the files have a place for them. */
  public Export checkedBy(Checking other) {
    return new Export(format, profile, byteOrderMark, pairs, other);
  }

  /** Whether the files have a place for findings. */
  public boolean tellsFindings() {
    return format == Format.XLSX && profile == Profile.REVIEW;
  }

  /**
   * The files, whose writing is still to come. One alone is named {@code STEM.tmx}, of several each
   * says its languages, {@code STEM.en-ru.tmx}.
   *
   * @throws IllegalArgumentException when there is one language and the format holds two
   */
  public List<NamedFile> files(Multitext text, Colophon colophon, String stem) {
    if (!pairs) {
      return List.of(file(stem, writer(), text, colophon));
    }
    List<Pair> wanted = wanted(text);
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("a pair of languages is needed, and there is but one");
    }
    return switch (format) {
      case MOSES -> moses(text, colophon, wanted, stem);
      case XCES -> xces(text, colophon, wanted, stem);
      default -> {
        List<NamedFile> files = new ArrayList<>();
        for (Pair pair : wanted) {
          String name = wanted.size() == 1 ? stem : stem + "." + tags(text, pair);
          files.add(file(name, writer(), beads(text, pair), colophon));
        }
        yield files;
      }
    };
  }

  /** What the files cannot hold of the text, and is left out. */
  public List<Remark> remarks(Multitext text) {
    long left = format.isXml() ? text.rows().stream().mapToLong(Export::forbidden).sum() : 0;
    return left == 0
        ? List.of()
        : List.of(new Remark(Remark.Kind.CONTROLS_DROPPED, Long.toString(left)));
  }

  private static long forbidden(Row row) {
    long texts =
        row.cells().stream()
            .flatMap(List::stream)
            .mapToLong(s -> XmlText.forbidden(s.text()))
            .sum();
    return texts + row.comments().stream().mapToLong(c -> XmlText.forbidden(c.text())).sum();
  }

  private List<Pair> wanted(Multitext text) {
    boolean fromFirst = format.holds() == Holds.TRANSLATIONS || profile == Profile.CAT;
    return text.pairs().stream().filter(pair -> !fromFirst || pair.left() == 0).toList();
  }

  private MultitextWriter writer() {
    return switch (format) {
      case XLSX -> new XlsxWriter(profile, checking);
      case TSV -> new TsvWriter(profile);
      case CSV -> new CsvWriter(profile, byteOrderMark);
      case JSONL -> new JsonLinesWriter();
      case TMX -> pairs ? TmxWriter.ofPair() : new TmxWriter();
      case XLIFF -> new XliffWriter();
      case XLIFF12 -> new Xliff12Writer();
      case TEI -> new TeiWriter();
      case HTML -> new InterlinearWriter();
      case XCES, MOSES -> throw new IllegalStateException(format + " is several files");
    };
  }

  private static List<NamedFile> moses(
      Multitext text, Colophon colophon, List<Pair> pairs, String stem) {
    List<NamedFile> files = new ArrayList<>();
    for (Pair pair : pairs) {
      Multitext beads = beads(text, pair);
      for (int side = 0; side < 2; side++) {
        MosesWriter writer = new MosesWriter(side);
        String name = stem + "." + tags(text, pair) + "." + beads.languages().get(side);
        files.add(
            new NamedFile(name, (out, progress) -> writer.write(beads, colophon, out, progress)));
      }
    }
    return files;
  }

  private List<NamedFile> xces(Multitext text, Colophon colophon, List<Pair> pairs, String stem) {
    List<NamedFile> files = new ArrayList<>();
    for (int v = 0; v < text.versions().size(); v++) {
      String name = stem + "." + text.languages().get(v);
      files.add(file(name, XcesWriter.text(v), text, colophon));
    }
    for (Pair pair : pairs) {
      XcesWriter links =
          new XcesWriter(files.get(pair.left()).name(), files.get(pair.right()).name());
      files.add(file(stem + "." + tags(text, pair), links, beads(text, pair), colophon));
    }
    return files;
  }

  private NamedFile file(String name, MultitextWriter writer, Multitext text, Colophon colophon) {
    return new NamedFile(
        name + "." + format.extension(),
        (out, progress) -> writer.write(text, colophon, out, progress));
  }

  private static Multitext beads(Multitext text, Pair pair) {
    return BeadRows.of(text, pair.left(), pair.right());
  }

  private static String tags(Multitext text, Pair pair) {
    return text.languages().get(pair.left()) + "-" + text.languages().get(pair.right());
  }
}
