package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.GlossaryOptions;
import dev.stele.cli.options.Languages;
import dev.stele.cli.options.OutputOptions;
import dev.stele.cli.options.UsageException;
import dev.stele.cli.options.VersionArgument;
import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.exchange.glossary.ReadGlossary;
import dev.stele.glossary.Glossary;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an aligned text from one format into another. */
@Command(
    name = "convert",
    description = {
      "Brings an aligned text from one format into another.",
      "Reads JSON Lines, TMX, XLIFF, TEI, XCES (with its documents beside it), message catalogues"
          + " (.po), tables (.xlsx, .csv, .tsv), archives of files as OPUS has them, and texts of"
          + " which the same line says the same: convert en=a.en ru=a.ru a.tmx",
      "Brings glossaries into other formats too: convert terms.csv terms.tbx"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "IN [OUT]",
      arity = "0..*",
      description = {
        "An aligned text, or LANG=FILE for each version of one; - is standard input, in JSON Lines."
            + " Then the file to write; - is standard output."
      })
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "LANG=COLUMN",
      description =
          "A column of a table (.xlsx, .csv, .tsv) and its language, by head or number; usually"
              + " the heads tell.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--skip-bad-terms",
      description = "Leave out what is wrong in a glossary instead of stopping.")
  private boolean skip;

  @Mixin private ReviewedOptions reviewed = new ReviewedOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<String> inputs = new ArrayList<>(arguments.isEmpty() ? List.of("-") : arguments);
    boolean lines = isVersion(inputs.getFirst());
    if (inputs.size() > 1 && !(lines && isVersion(inputs.getLast()))) {
      output.setOutput(inputs.removeLast());
    }
    if (!lines && inputs.size() > 1) {
      throw new UsageException(
          "there are %d inputs; give one, or name the language of each, as in en=%s"
              .formatted(inputs.size(), inputs.getFirst()));
    }
    if (!lines && output.asksForTerms() || isTerms(inputs.getFirst())) {
      output.writeTerms(terms(Path.of(inputs.getFirst())), inputs, console);
      return 0;
    }
    Multitext text = lines ? readLines(inputs) : read(inputs.getFirst());
    output.write(reviewed.taken(text, console), console);
    return 0;
  }

  private static boolean isTerms(String in) throws IOException {
    String name = in.toLowerCase(Locale.ROOT);
    return name.endsWith(".tbx")
        || name.endsWith(".xml") && GlossaryReader.isTerms(in, Documents.load(Path.of(in)));
  }

  private Glossary terms(Path file) throws IOException {
    ReadGlossary read = new GlossaryReader().read(file);
    GlossaryOptions.tell(read, file, skip, console);
    return read.glossary();
  }

  private static boolean isVersion(String argument) {
    return argument.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*=.+");
  }

  private Multitext readLines(List<String> inputs) throws IOException {
    Map<Language, Path> files = new LinkedHashMap<>();
    for (VersionArgument version : VersionArgument.parseAll(inputs, 2)) {
      files.put(version.language(), Path.of(version.file()));
    }
    output.check(files.values().stream().map(Path::toString).toList());
    return AlignedReader.readLines(files);
  }

  private Multitext read(String in) throws IOException {
    output.check(List.of(in));
    return in.equals("-")
        ? AlignedReader.read("standard input.jsonl", console.in().readAllBytes())
        : AlignedReader.read(Path.of(in), Hints.NONE.withColumns(Languages.byLanguage(columns)));
  }
}
