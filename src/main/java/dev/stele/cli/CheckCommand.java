package dev.stele.cli;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.cli.options.CheckOptions;
import dev.stele.cli.options.Console;
import dev.stele.cli.options.GlossaryOptions;
import dev.stele.cli.options.InputOptions;
import dev.stele.cli.options.VersionArgument;
import dev.stele.cli.options.VersionReader;
import dev.stele.exchange.AlignedReader;
import dev.stele.glossary.Glossary;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what may be wrong with a translation. */
@Command(
    name = "check",
    description = {
      "Looks for what may be wrong with a translation: omissions, numbers, names, terms, …",
      "Takes the versions of a text, which it aligns first, or a text that is aligned already."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  /** What was found is so grave that {@code --fail-on} makes the command fail. */
  static final int FAILED = 1;

  private final Console console;

  @Parameters(
      paramLabel = VersionArgument.SYNTAX + "|ALIGNED",
      arity = "1..*",
      description =
          "A version's language and file, or one aligned text (.jsonl); - is standard input.")
  private List<String> arguments = new ArrayList<>();

  @Mixin private FindingsOutput output = new FindingsOutput();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with status 1 if anything of this severity or graver is found: neutral, minor,"
              + " major or critical.")
  private Optional<Severity> failOn = Optional.empty();

  @Mixin private GlossaryOptions glossary = new GlossaryOptions();

  @Mixin private CheckOptions checks = new CheckOptions();

  @Option(
      names = "--segmented",
      description = "The files are plain text with a sentence a line, taken as it stands.")
  private boolean segmented;

  @Mixin private InputOptions input = new InputOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<VersionArgument> versions =
        isAligned() ? List.of() : VersionArgument.parseAll(arguments, 2);
    output.check();
    checks.check();
    Progress progress = console.progress();
    Optional<Multitext> read = isAligned() ? Optional.of(aligned()) : Optional.empty();
    List<Language> languages =
        read.map(Multitext::languages)
            .orElseGet(() -> versions.stream().map(VersionArgument::language).toList());
    Glossary terms = glossary.read(checks.sourceFirst(languages), console);
    Lexicons lexicons = new Lexicons(terms::pairs);
    Multitext text = read.isPresent() ? read.get() : align(versions, lexicons, progress);
    CheckOptions.Chosen chosen = checks.of(languages, terms, lexicons);
    Checked checked = Checked.of(text, chosen.checks(), chosen.settings(), progress);
    output.write(checked, console);
    return failOn.filter(least -> isFound(checked, least)).isPresent() ? FAILED : 0;
  }

  private boolean isAligned() {
    return arguments.size() == 1 && !arguments.getFirst().matches("[A-Za-z][A-Za-z0-9-]+=.+");
  }

  private Multitext aligned() throws IOException {
    String in = arguments.getFirst();
    return in.equals("-")
        ? AlignedReader.read("standard input.jsonl", console.in().readAllBytes())
        : AlignedReader.read(Path.of(in));
  }

  private Multitext align(List<VersionArgument> versions, Lexicons lexicons, Progress progress)
      throws IOException {
    VersionReader reader = new VersionReader(console, input);
    List<Source> sources = new ArrayList<>();
    for (VersionArgument version : versions) {
      sources.add(segmented ? reader.readSegmented(version) : reader.read(version));
    }
    return new Aligner(lexicons).align(sources, progress);
  }

  private static boolean isFound(Checked checked, Severity least) {
    return checked.findings().stream()
        .flatMap(List::stream)
        .map(Finding::severity)
        .anyMatch(severity -> severity.compareTo(least) >= 0);
  }
}
