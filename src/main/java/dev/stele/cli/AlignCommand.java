package dev.stele.cli;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.embed.SentenceEncoder;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Mixin private InputOptions input = new InputOptions();

  AlignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<VersionArgument> versions = VersionArgument.parseAll(arguments, 2);
    output.check(versions.stream().map(VersionArgument::file).toList());
    VersionReader reader = new VersionReader(console, input);
    List<Source> sources = new ArrayList<>();
    for (VersionArgument version : versions) {
      sources.add(segmented ? reader.readSegmented(version) : reader.read(version));
    }
    Doubts doubts = new Doubts(console);
    doubts.raise(versions, sources);
    Progress progress = console.progress();
    Multitext text = align(sources, progress);
    progress.at("align", 1);
    doubts.raise(versions, text);
    output.write(text, console);
    return 0;
  }

  private Multitext align(List<Source> sources, Progress progress) {
    if (embeddings == null) {
      return new Aligner(new Lexicons()).align(sources, progress);
    }
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "stele");
    try (SentenceEncoder encoder = SentenceEncoder.open(embeddings, cache)) {
      return new Aligner(new Lexicons(), Optional.of(encoder)).align(sources, progress);
    }
  }
}
