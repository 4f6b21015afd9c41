package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.UsageException;
import dev.stele.segment.training.CrossValidation;
import dev.stele.segment.training.SentenceTrainer;
import dev.stele.segment.training.TrainingText;
import dev.stele.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a sentence model with OpenNLP's trainer, or says how good one would be. */
@Command(
    name = "sentences",
    description = {
      "Trains an OpenNLP sentence model for a language, or cross-validates the texts.",
      "Training takes place in memory, gives the same file every time, and takes some minutes."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainSentencesCommand implements Callable<Integer> {

  /** What a line counts: found sentences, and sentences written for what those lack. */
  private static final int WEIGHT = 3;

  private static final int CASE_WEIGHT = 3;

  private final Console console;

  @Parameters(index = "0", paramLabel = "LANG", description = "The language, such as ru.")
  private String language = "";

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      arity = "1..*",
      description = "A sentence a line, an empty line between paragraphs or documents.")
  private List<Path> sentences = List.of();

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      arity = "1..*",
      description = "The same, but sentences that stand for many: they count more.")
  private List<Path> cases = List.of();

  @Option(
      names = "--units",
      paramLabel = "FILE",
      arity = "1..*",
      description = "A verse, heading or passage a line, in the order of the text.")
  private List<Path> units = List.of();

  @Option(
      names = "--cross-validate",
      arity = "0..1",
      fallbackValue = "5",
      defaultValue = "0",
      paramLabel = "PARTS",
      description = "Print how well each file of --sentences is cut by what the others teach.")
  private int parts;

  @Option(
      names = "--paragraph",
      defaultValue = "0",
      paramLabel = "SENTENCES",
      description = "Cross-validate on paragraphs of so many sentences, not on whole documents.")
  private int paragraph;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The model to write (.bin).")
  private Optional<Path> output = Optional.empty();

  TrainSentencesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output.isEmpty() == (parts == 0) || parts == 1 || parts < 0) {
      throw new UsageException("give either -o OUT or --cross-validate (in 2 parts or more)");
    }
    if (paragraph < 0 || (paragraph > 0 && parts == 0)) {
      throw new UsageException("--paragraph N (1 or more) belongs to --cross-validate");
    }
    String base = new Language(language).base();
    List<TrainingText> tested = read(sentences, WEIGHT);
    List<TrainingText> further = read(cases, CASE_WEIGHT);
    for (Path file : units) {
      further.add(TrainingText.units(existing(file)));
    }
    if (parts > 0) {
      validate(base, tested, further);
    } else {
      further.addAll(0, tested);
      train(base, further, output.get());
    }
    return 0;
  }

  private void validate(String base, List<TrainingText> tested, List<TrainingText> further)
      throws IOException {
    PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
    CrossValidation validation = new CrossValidation(base, parts, paragraph);
    validation.of(tested, further).forEach(out::println);
  }

  /** Writes beside the file and moves, so that a broken run leaves no half model behind. */
  private void train(String base, List<TrainingText> texts, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      new SentenceTrainer(base).train(texts, out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    console.note("wrote " + file + ", " + Files.size(file) / 1024 + " KB");
  }

  private static List<TrainingText> read(List<Path> files, int weight) throws IOException {
    List<TrainingText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(TrainingText.sentences(existing(file), weight));
    }
    return texts;
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          file + ": there is no such file; check its name and folder");
    }
    return file;
  }
}
