package dev.stele.cli;

import dev.stele.align.Aligner;
import dev.stele.align.part.Part;
import dev.stele.cli.options.Console;
import dev.stele.cli.options.UsageException;
import dev.stele.evaluate.AlignedText;
import dev.stele.evaluate.EvaluationSet;
import dev.stele.evaluate.EvaluationSets;
import dev.stele.evaluate.Evaluator;
import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.faults.FaultEvaluator;
import dev.stele.evaluate.faults.FaultReport;
import dev.stele.evaluate.faults.FaultScore;
import dev.stele.evaluate.faults.FaultSet;
import dev.stele.evaluate.report.Comparison;
import dev.stele.evaluate.report.Report;
import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Documents;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the aligner, or an alignment made before, against gold. */
@Command(
    name = "evaluate",
    description = {
      "Aligns texts of which the right alignment is known, and says how much of it was found.",
      "A set is a directory with units.LANG.txt, or with src.txt, tgt.txt and gold.txt, or with"
          + " sentences.LANG.txt and gold.A-B.txt.",
      "A directory with LANG.txt, sentences.LANG.txt and faults.tsv is a text with planted faults:"
          + " there it says how many of them the checks find."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /** How to write the scores. */
  enum Style {
    TABLE,
    JSON,
    MARKDOWN
  }

  private final Console console;

  @Parameters(paramLabel = "SET_DIR", arity = "1..*", description = "Directories of sets.")
  private List<Path> directories = List.of();

  @Option(
      names = {"-r", "--recursive"},
      description = "Take all sets below the directories.")
  private boolean recursive;

  @Option(
      names = "--aligned",
      paramLabel = "FILE",
      description = "Score this alignment (.jsonl) instead of aligning; one set.")
  private Optional<Path> aligned = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "SET=A-B",
      description =
          "The languages of src.txt and tgt.txt where the set's name does not end in them.")
  private Map<String, String> languages = new HashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: TABLE.")
  private Style style = Style.TABLE;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Figures to show beside: lines of set, pair, name, F1 and F1 of omissions.")
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--details",
      paramLabel = "DIR",
      description = "Write the wrong beads, and a judgement of every bead, into this directory.")
  private Optional<Path> details = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "PART",
      split = ",",
      description =
          "Leave parts of the method out, to see what they are worth: ${COMPLETION-CANDIDATES}.")
  private Set<Part> without = Set.of();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Path> faulty = FaultSet.in(directories, recursive);
    List<Path> others = directories.stream().filter(path -> !faulty.contains(path)).toList();
    List<EvaluationSet> sets = new EvaluationSets(pairs()).find(others, recursive);
    if (aligned.isPresent() && sets.size() > 1) {
      throw new UsageException("--aligned is for one set, not for " + sets.size());
    }
    Comparison comparison = against.isPresent() ? Comparison.read(against.get()) : Comparison.NONE;
    List<FaultScore> checks = faults(faulty);
    if (details.isPresent()) {
      FaultDetails.write(checks, details.get());
    }
    write(
        details.isPresent() ? detailed(sets, details.get()) : scores(sets, score -> {}),
        checks,
        comparison);
    return 0;
  }

  private List<FaultScore> faults(List<Path> directories) throws IOException {
    FaultEvaluator evaluator =
        new FaultEvaluator(new Documents(), new Segmenters(), new Aligner(new Lexicons()));
    List<FaultScore> scores = new ArrayList<>();
    for (Path directory : directories) {
      scores.add(evaluator.evaluate(FaultSet.read(directory)));
    }
    return scores;
  }

  private List<SetScore> detailed(List<EvaluationSet> sets, Path directory) throws IOException {
    try (EvaluationDetails tables = new EvaluationDetails(directory)) {
      return scores(sets, tables::add);
    }
  }

  private List<SetScore> scores(List<EvaluationSet> sets, Sink sink) throws IOException {
    List<SetScore> scores = new ArrayList<>();
    Progress progress = console.progress();
    for (EvaluationSet set : sets) {
      SetScore score = score(set);
      sink.add(score);
      scores.add(score);
      progress.at("progress.evaluate", (double) scores.size() / sets.size());
    }
    return scores;
  }

  /** Takes each set's score as soon as there is one. */
  @FunctionalInterface
  private interface Sink {
    void add(SetScore score) throws IOException;
  }

  private SetScore score(EvaluationSet set) throws IOException {
    if (aligned.isPresent()) {
      Path file = aligned.get();
      return Evaluator.score(
          set, AlignedText.of(AlignedReader.read(file.toString(), Documents.load(file))));
    }
    Aligner aligner = new Aligner(new Lexicons()).without(without);
    return new Evaluator(new Documents(), new Segmenters(), aligner).evaluate(set);
  }

  private void write(List<SetScore> scores, List<FaultScore> faults, Comparison comparison) {
    Report report = new Report(scores, comparison);
    FaultReport checks = new FaultReport(faults);
    PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
    out.print(
        switch (style) {
          case TABLE -> report.plain() + checks.plain();
          case MARKDOWN -> (report.markdown() + "\n" + checks.markdown()).strip() + "\n";
          case JSON -> checks.json(scores);
        });
    out.flush();
  }

  private Map<String, List<Language>> pairs() {
    Map<String, List<Language>> pairs = new HashMap<>();
    languages.forEach(
        (set, pair) -> pairs.put(set, Arrays.stream(pair.split("-")).map(Language::new).toList()));
    return pairs;
  }
}
