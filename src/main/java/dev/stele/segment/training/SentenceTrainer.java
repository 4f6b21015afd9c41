package dev.stele.segment.training;

import dev.stele.segment.gap.GapFactory;
import dev.stele.segment.gap.Models;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains sentence models with OpenNLP's maximum-entropy trainer (L-BFGS with an L2 penalty, whose
 * probabilities need no calibration of their own). The same texts give the same file, byte by byte.
 */
public final class SentenceTrainer {

  /** More change the probabilities no longer; fewer leave them rough. */
  private static final int ITERATIONS = 80;

  /** Features seen fewer times say nothing reliable. */
  private static final int CUTOFF = 4;

  /** Weight of the squared feature weights; chosen by cross-validation among 0.5, 1, 2, 4 … 32. */
  private static final double L2_COST = 4;

  private final String language;
  private final GapFactory factory;

  /**
   * @param language a primary language subtag such as {@code ru}
   */
  public SentenceTrainer(String language) {
    Models.allowOwnFactory();
    this.language = language;
    this.factory = new GapFactory(language);
  }

  /** Trains on all texts and writes the model. */
  public void train(List<TrainingText> texts, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model(texts).serialize(bytes);
    writeWithoutDates(bytes.toByteArray(), out);
  }

  SentenceModel model(List<TrainingText> texts) throws IOException {
    TrainingEvents events = new TrainingEvents(factory.getSDContextGenerator());
    texts.forEach(events::add);
    Map<String, String> manifest = new TreeMap<>();
    manifest.put(
        GapFactory.UNMARKED_SHARE, String.format(Locale.ROOT, "%.6f", events.unmarkedShare()));
    return new SentenceModel(language, maxent(events.events()), manifest, factory);
  }

  /** OpenNLP's detector as it comes, trained with its own features and settings. */
  SentenceModel plainModel(List<TrainingText> texts) throws IOException {
    List<SentenceSample> samples =
        texts.stream().flatMap(t -> t.blocks().stream()).map(SentenceTrainer::sample).toList();
    try {
      return SentenceDetectorME.train(
          language,
          ObjectStreamUtils.createObjectStream(samples),
          new SentenceDetectorFactory(language, true, null, null),
          TrainingParameters.defaultParams());
    } catch (InsufficientTrainingDataException e) {
      throw new IllegalArgumentException(
          "the texts to judge hold no stop inside a sentence, or none at an end; add some", e);
    }
  }

  private static SentenceSample sample(List<String> block) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : block) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return new SentenceSample(String.join(" ", block), spans.toArray(Span[]::new));
  }

  private static MaxentModel maxent(List<Event> events) throws IOException {
    if (events.stream().map(Event::getOutcome).distinct().count() < 2) {
      throw new IllegalArgumentException("the training texts hold no two sentences in one block");
    }
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), new TreeMap<>());
    return Compact.of(trainer.train(ObjectStreamUtils.createObjectStream(events)));
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put("DataIndexer", "OnePass");
    return parameters;
  }

  /** Copies a model file without the time of its making, in the order of its entries' names. */
  private static void writeWithoutDates(byte[] model, OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        entries.put(e.getName(), in.readAllBytes());
      }
    }
    entries.computeIfPresent("manifest.properties", (name, bytes) -> withoutDates(bytes));
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      ZipEntry copy = new ZipEntry(entry.getKey());
      copy.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
      zip.putNextEntry(copy);
      zip.write(entry.getValue());
    }
    zip.finish();
  }

  private static byte[] withoutDates(byte[] manifest) {
    StringBuilder out = new StringBuilder();
    new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .forEach(line -> out.append(line).append('\n'));
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
