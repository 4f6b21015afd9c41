package dev.stele.cli;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.cli.options.Console;
import dev.stele.cli.options.Destination;
import dev.stele.cli.options.GlossaryOptions;
import dev.stele.cli.options.InputOptions;
import dev.stele.cli.options.OutputOptions;
import dev.stele.cli.options.VersionArgument;
import dev.stele.cli.options.VersionReader;
import dev.stele.embed.SentenceEncoder;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.OutputFile;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aligns the versions of a text. */
@Command(
    name = "align",
    description = "Aligns two or more versions of a text, sentence by sentence.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlignCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = VersionArgument.SYNTAX,
      arity = "1..*",
      description = "A version's language and file; - is standard input.")
  private List<String> arguments = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--segmented",
      description = "The files are plain text with a sentence a line, taken as it stands.")
  private boolean segmented;

  @Option(
      names = "--embeddings",
      paramLabel = "MODEL_DIR",
      description =
          "A sentence-embedding model (model.onnx and tokenizer.json) whose judgement weighs in.")
  private @Nullable Path embeddings;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description =
          "Write what speaks for and against each row into this file: JSON Lines with a field"
              + " “explanation” when it ends in .jsonl, otherwise text to read.")
  private @Nullable String explained;

  @Mixin private GlossaryOptions glossary = new GlossaryOptions();

  @Mixin private InputOptions input = new InputOptions();

  AlignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<VersionArgument> versions = VersionArgument.parseAll(arguments, 2);
    List<String> files = versions.stream().map(VersionArgument::file).toList();
    output.check(files);
    if (explained != null) {
      new Destination(explained).check(files);
    }
    List<Language> languages = versions.stream().map(VersionArgument::language).toList();
    Lexicons lexicons = new Lexicons(glossary.read(languages, console)::pairs);
    VersionReader reader = new VersionReader(console, input);
    List<Source> sources = new ArrayList<>();
    for (VersionArgument version : versions) {
      sources.add(segmented ? reader.readSegmented(version) : reader.read(version));
    }
    Doubts doubts = new Doubts(console);
    doubts.raise(versions, sources);
    Progress progress = console.progress();
    Multitext text = align(sources, lexicons, progress);
    progress.at("align", 1);
    doubts.raise(versions, text);
    output.write(text, console);
    if (explained != null) {
      explain(text, lexicons, explained, files);
    }
    return 0;
  }

  private void explain(Multitext text, Lexicons lexicons, String file, List<String> read)
      throws IOException {
    ExplainedRows rows = new ExplainedRows(new Aligner(lexicons), text);
    OutputFile.Content content =
        file.toLowerCase(Locale.ROOT).endsWith(".jsonl") ? rows::writeLines : rows::writeText;
    new Destination(file).write(List.of(new NamedFile(file, content)), read, console);
  }

  private Multitext align(List<Source> sources, Lexicons lexicons, Progress progress) {
    if (embeddings == null) {
      return new Aligner(lexicons).align(sources, progress);
    }
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "stele");
    try (SentenceEncoder encoder = SentenceEncoder.open(embeddings, cache)) {
      return new Aligner(lexicons, Optional.of(encoder)).align(sources, progress);
    }
  }
}
