package dev.stele.cli.options;

import dev.stele.check.CheckSettings;
import dev.stele.check.Checked;
import dev.stele.check.catalogue.Checks;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.glossary.GlossaryFormat;
import dev.stele.glossary.Glossary;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options on what an aligned text is written to, and the writing. */
public final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "The file to write; its extension tells the format. Several files take its name and their"
              + " languages (out.xlf becomes out.en-ru.xlf and out.en-ko.xlf); with .zip after the"
              + " extension (out.xlf.zip) they come in one archive. Default: standard output.")
  private String output = Destination.STANDARD_OUTPUT;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "xlsx, tsv, csv, jsonl, tmx, xliff (2.1), xliff12, tei, xces, moses or html. Default: by"
              + " OUT's extension (.xlf is xliff, .xml is tei); tsv on standard output. For a glossary"
              + " tbx, tbx-dct, tbx-core, martif, csv or xlsx.")
  private @Nullable String format;

  @Option(
      names = "--profile",
      description =
          "For tables: review (numbers, confidence, status, comments), corpus (the languages alone)"
              + " or cat (id, source, target, comment, status). Default: review for xlsx, corpus for"
              + " the others.")
  private @Nullable Profile profile;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, as Excel needs it.")
  private boolean byteOrderMark;

  @Option(
      names = "--findings",
      description =
          "Check the text, and tell in a review spreadsheet what was found, with the evidence"
              + " marked.")
  private boolean findings;

  @Option(
      names = "--pairs",
      description =
          "A file for each pair of languages, with a line for each bead; xliff and cat from the"
              + " first language, and xces and moses for all pairs, always do so.")
  private boolean pairs;

  @Mixin private SelectionOptions selection = new SelectionOptions();

  private List<String> inputs = List.of();

  /** What is wrong with these options is found before any work is done. */
  public void check(List<String> read) throws IOException {
    inputs = read;
    selection.check();
    export();
    destination().check(inputs);
  }

  public void setOutput(String other) {
    output = other;
  }

  public void write(Multitext text, Console console) throws IOException {
    Export export = export();
    Multitext selected = selection.of(text);
    String stem = destination().stem(export.format().extension());
    Colophon colophon = Colophon.undated(destination().isFile() ? stem : "");
    export.remarks(selected).forEach(remark -> console.note(remark.toString()));
    destination().write(export.files(selected, colophon, stem), inputs, console);
  }

  /** Whether a glossary is to be written. */
  public boolean asksForTerms() {
    return termsFormat().filter(f -> f.extension().equals("tbx")).isPresent();
  }

  /** Writes a glossary in the format that was asked for. */
  public void writeTerms(Glossary terms, List<String> read, Console console) throws IOException {
    GlossaryFormat chosen =
        termsFormat()
            .orElseThrow(
                () ->
                    new UsageException(
                        "a glossary is written as tbx, tbx-dct, tbx-core, martif, csv or xlsx; end"
                            + " OUT in .tbx, .csv or .xlsx, or add --format"));
    destination().check(read);
    destination().write(out -> chosen.write(terms, byteOrderMark, out), console);
  }

  private Optional<GlossaryFormat> termsFormat() {
    return format == null ? GlossaryFormat.of(output) : GlossaryFormat.named(format);
  }

  private Export export() {
    try {
      Format chosen = format();
      Profile usual = chosen.usualProfile();
      Export export =
          new Export(chosen, Optional.ofNullable(profile).orElse(usual), byteOrderMark, pairs);
      if (findings && !export.tellsFindings()) {
        throw new UsageException("--findings is for a review spreadsheet (.xlsx)");
      }
      return findings
          ? export.checkedBy(new Checking(OutputOptions::checked, Locale.ENGLISH))
          : export;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Checked> checked(Multitext text) {
    CheckSettings settings = CheckSettings.DEFAULT;
    return Optional.of(Checked.of(text, Checks.of(settings), settings, Progress.NONE));
  }

  private Format format() {
    if (format != null) {
      return Format.named(format);
    }
    if (!destination().isFile()) {
      return Format.TSV;
    }
    return Format.ofFileName(destination().formatName())
        .orElseThrow(
            () ->
                new UsageException(
                    "'%s' does not tell its format; end it in one of %s, or add --format"
                        .formatted(output, Format.extensions())));
  }

  private Destination destination() {
    return new Destination(output);
  }
}
