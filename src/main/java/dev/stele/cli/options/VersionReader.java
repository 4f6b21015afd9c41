package dev.stele.cli.options;

import dev.stele.align.Source;
import dev.stele.exchange.Digest;
import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Remark;
import dev.stele.exchange.SegmentedText;
import dev.stele.segment.Atom;
import dev.stele.segment.Segmenters;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a version from its file or standard input, and says what people should know of it. */
public final class VersionReader {

  private final Console console;
  private final InputOptions options;
  private final Segmenters segmenters;
  private final Documents documents = new Documents();

  public VersionReader(Console console, InputOptions options) {
    this.console = console;
    this.options = options;
    this.segmenters = options.segmenters();
  }

  /** Reads a text and cuts it where sentences may end. */
  public Source read(VersionArgument version) throws IOException {
    byte[] bytes = bytes(version);
    Document document = documents.read(name(version), bytes, options.hints(version.language()));
    tell(version, document.remarks());
    if (!segmenters.hasModel(version.language())) {
      console.warn(
          "no sentence model for %1$s: its sentences are cut by Unicode's rules; --sentence-model %1$s=FILE names one"
              .formatted(version.language()));
    }
    return source(version, bytes, segmenters.of(version.language()).atoms(document.paragraphs()));
  }

  /** Reads a text of a sentence a line. */
  public Source readSegmented(VersionArgument version) throws IOException {
    byte[] bytes = bytes(version);
    SegmentedText text =
        documents.readSentences(name(version), bytes, options.hints(version.language()));
    tell(version, text.remarks());
    return source(version, bytes, Atom.ofSentences(text.sentences()));
  }

  private static Source source(VersionArgument version, byte[] bytes, List<Atom> atoms) {
    String file = version.isStandardInput() ? "" : Path.of(version.file()).getFileName().toString();
    return new Source(new Version(version.language(), "", file, Digest.of(bytes)), atoms);
  }

  private byte[] bytes(VersionArgument version) throws IOException {
    return version.isStandardInput()
        ? console.in().readNBytes(Documents.LIMIT + 1)
        : Documents.load(Path.of(version.file()));
  }

  private static String name(VersionArgument version) {
    return version.isStandardInput() ? "standard input" : version.file();
  }

  private void tell(VersionArgument version, List<Remark> remarks) {
    remarks.forEach(remark -> console.note(name(version) + ": " + remark));
  }
}
