package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.Languages;
import dev.stele.cli.options.UsageException;
import dev.stele.exchange.OutputFile;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.PackedLexicon;
import dev.stele.lexicon.training.LexiconTrainer;
import dev.stele.lexicon.training.LexiconTrainer.Assessment;
import dev.stele.lexicon.training.TrainingPairs;
import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a translation lexicon and packs it as it is shipped. */
@Command(
    name = "lexicon",
    description = {
      "Trains a translation lexicon from pairs of sentences.",
      "A line of a FILE holds left text, right text and, if wanted, where the pair comes from,"
          + " with tabs between; .gz and .xz are unpacked. Pairs of one origin are one genre."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainLexiconCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "LANG", description = "The left language, such as en.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "LANG", description = "The right language, such as ru.")
  private String right = "";

  @Parameters(index = "2..*", paramLabel = "FILE", description = "Pairs to learn from.")
  private List<Path> files = List.of();

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description = "A list of terms whose first line names the languages of its columns.")
  private List<Path> terms = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The packed lexicon to write.")
  private Path output = Path.of("");

  @Option(
      names = "--held-out",
      paramLabel = "N",
      description = "Keep every N-th pair aside and tell how well the lexicon explains these.")
  private int heldOut;

  @Option(
      names = "--leave-out",
      paramLabel = "ORIGIN",
      description = "Learn nothing from this origin; measure on it instead.")
  private String leftOut = "";

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int rounds = LexiconTrainer.Settings.DEFAULT.rounds();

  @Option(names = "--nulls", paramLabel = "N", description = "Null words a sentence.")
  private double nulls = LexiconTrainer.Settings.DEFAULT.nulls();

  @Option(names = "--smoothing", paramLabel = "N", description = "Count added to each word.")
  private double smoothing = LexiconTrainer.Settings.DEFAULT.added();

  @Option(
      names = "--balance",
      paramLabel = "0..1",
      description = "How far genres of different size are brought to the same weight.")
  private double balance = LexiconTrainer.Settings.DEFAULT.balance();

  @Option(
      names = "--threshold",
      paramLabel = "P",
      description = "Pairs of words below this probability are left out.")
  private double threshold = LexiconTrainer.Settings.DEFAULT.threshold();

  TrainLexiconCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && terms.isEmpty()) {
      throw new UsageException("there is nothing to learn from: name a FILE or --terms");
    }
    OutputFile.requireWritable(output);
    LexiconTrainer trainer = trainer();
    for (Path file : files) {
      TrainingPairs.read(file, trainer);
    }
    for (Path file : terms) {
      TrainingPairs.readTerms(file, trainer);
    }
    console.note(trainer.summary());
    Lexicon lexicon = trainer.train();
    console.note("%,d pairs of words".formatted(lexicon.size()));
    trainer.assess(lexicon).forEach(this::tell);
    OutputFile.write(output, out -> PackedLexicon.write(lexicon, out));
    return 0;
  }

  private LexiconTrainer trainer() {
    Language leftLanguage = Languages.named(left);
    Language rightLanguage = Languages.named(right);
    return new LexiconTrainer(
        leftLanguage,
        rightLanguage,
        new LexiconTrainer.Settings(rounds, nulls, smoothing, balance, threshold),
        origin -> origin.equals(leftOut) ? 1 : Math.max(0, heldOut));
  }

  private void tell(String origin, Assessment found) {
    console.note(
        String.format(
            Locale.ROOT,
            "held out of %s: %d pairs, %.3f nats a word gained of %.3f, %.1f %% of words linked",
            origin,
            found.pairs(),
            found.gain(),
            found.frequency(),
            100 * found.coverage()));
  }
}
