package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Companions;
import dev.stele.exchange.aligned.Folder;
import dev.stele.exchange.gettext.PoReader;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.exchange.reviewed.ReviewedText;
import dev.stele.exchange.rows.JsonLinesReader;
import dev.stele.exchange.rows.MosesReader;
import dev.stele.exchange.table.SheetTable;
import dev.stele.exchange.table.Table;
import dev.stele.exchange.table.TableReader;
import dev.stele.exchange.tei.TeiReader;
import dev.stele.exchange.tei.XcesReader;
import dev.stele.exchange.tmx.TmxReader;
import dev.stele.exchange.xliff.XliffReader;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The door to reading aligned texts: the formats that carry rows. */
public final class AlignedReader {

  /** The greatest file that is read, in bytes: rows say much more than their texts. */
  private static final int LIMIT = 512 << 20;

  private AlignedReader() {}

  /**
   * @throws UnreadableException when the file is missing, too large, not in a format that carries
   *     rows, or damaged
   */
  public static Multitext read(Path file) throws UnreadableException {
    return read(file, Hints.NONE);
  }

  /** Reads with what is known of the file; documents that it names may stand beside it. */
  public static Multitext read(Path file, Hints hints) throws UnreadableException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Companions beside = folder == null ? Companions.NONE : new Folder(folder, LIMIT);
    return read(file.toString(), Documents.load(file, LIMIT), hints, beside);
  }

  /**
   * @throws UnreadableException when the file is not in a format that carries rows, or is damaged
   */
  public static Multitext read(String name, byte[] bytes) throws UnreadableException {
    return read(name, bytes, Hints.NONE);
  }

  /** Reads what came alone, with what is known of it. */
  public static Multitext read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    return read(name, bytes, hints, Companions.NONE);
  }

  /** Reads texts of which the same line says the same. */
  public static Multitext readLines(Map<Language, Path> files) throws UnreadableException {
    Map<Language, MosesReader.File> loaded = new LinkedHashMap<>();
    for (Map.Entry<Language, Path> file : files.entrySet()) {
      byte[] bytes = Documents.load(file.getValue(), LIMIT);
      loaded.put(file.getKey(), new MosesReader.File(file.getValue().toString(), bytes));
    }
    return new MosesReader(String.valueOf(files.values().iterator().next())).read(loaded);
  }

  private static Multitext read(String name, byte[] bytes, Hints hints, Companions beside)
      throws UnreadableException {
    return switch (FileKind.of(name, bytes)) {
      case JSON_LINES -> new JsonLinesReader(name).read(bytes);
      case TMX -> new TmxReader(name).read(bytes);
      case XLIFF -> new XliffReader(name).read(bytes);
      case TEI -> new TeiReader(name).read(bytes);
      case XCES -> new XcesReader(name, beside).read(bytes);
      case TABLE -> new TableReader(name, Table.read(name, bytes, hints), hints).aligned();
      case SPREADSHEET -> workbook(name, bytes, hints);
      case CATALOGUE -> new PoReader(name).readAligned(bytes, hints);
      case BUNDLE -> new BundleReader(name, hints).read(bytes);
      case PLAIN, WORD, OPEN_DOCUMENT, RTF, PDF, WEB_PAGE, BOOK, SLIDES, SUBTITLES ->
          throw new UnreadableException(
              Problem.UNKNOWN_FORMAT,
              name,
              "",
              "is not in an aligned format that can be read",
              "give .tmx, .xlf, .xlsx, .csv, .tsv, .jsonl, .po or TEI, or align its versions");
    };
  }

  /** A sheet that was made for review says more than its columns of text. */
  private static Multitext workbook(String name, byte[] bytes, Hints hints)
      throws UnreadableException {
    return ReviewedFile.isOne(bytes)
        ? ReviewedText.of(ReviewedFile.read(name, bytes))
        : new TableReader(name, SheetTable.read(name, bytes), hints).aligned();
  }
}
