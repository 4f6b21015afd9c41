package dev.stele.cli.options;

import dev.stele.exchange.glossary.GlossaryProblem;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.exchange.glossary.ReadGlossary;
import dev.stele.glossary.Glossary;
import dev.stele.text.Language;
import dev.stele.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on a glossary, common to all commands that use one. */
public final class GlossaryOptions {

  /** Problems that are told one by one. */
  private static final int TOLD = 20;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "The terms of the text: TBX, or a table (.csv, .tsv, .xlsx) with a column a language.")
  private @Nullable Path file;

  @Option(
      names = "--skip-bad-terms",
      description =
          "Leave out what is wrong in the glossary (duplicates, contradictions, …) instead of"
              + " stopping.")
  private boolean skip;

  /**
   * The glossary of a text; an empty one when none is named.
   *
   * @param languages those of the text, the source first
   * @throws IOException when the file cannot be read, or something in it is wrong and may not be
   *     left out
   */
  public Glossary read(List<Language> languages, Console console) throws IOException {
    if (file == null) {
      return Glossary.EMPTY;
    }
    ReadGlossary read = new GlossaryReader(languages, Glossary.EMPTY).read(file);
    tell(read, file, skip, console);
    if (read.glossary().isEmpty()) {
      console.warn(file + ": has no term in a language of the text");
    }
    return read.glossary();
  }

  /** Says what is wrong with a glossary, and stops unless that may be left out. */
  public static void tell(ReadGlossary read, Path file, boolean skip, Console console)
      throws IOException {
    List<GlossaryProblem> faults = read.faults();
    if (faults.isEmpty()) {
      return;
    }
    Wording wording = new Wording();
    for (GlossaryProblem fault : faults.subList(0, Math.min(TOLD, faults.size()))) {
      console.warn(file + ", " + fault.line(wording, Locale.ENGLISH));
    }
    if (!skip) {
      throw new IOException(
          "%s: has %s; mend it, or leave that out with --skip-bad-terms"
              .formatted(file, faults.size() == 1 ? "one problem" : faults.size() + " problems"));
    }
  }
}
