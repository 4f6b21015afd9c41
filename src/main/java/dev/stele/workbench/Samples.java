package dev.stele.workbench;

import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.Glossary;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.store.Settings;
import dev.stele.text.Language;
import dev.stele.text.Progress;
import dev.stele.workbench.importing.Importer;
import dev.stele.workbench.importing.Importer.Input;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.projects.SampleProjects;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The projects that a first start brings along, aligned by the workbench itself. Each is made once:
 * who deletes one is not given it again.
 */
final class Samples implements SampleProjects {

  /**
   * @param hasTerms whether a glossary stands beside the texts
   */
  private record Sample(String folder, String title, boolean hasTerms) {}

  /** The newest project stands first in the list, so the one to begin with comes last. */
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("narrative", "A short story with dialogue", false),
          new Sample("treaty", "A treaty in three languages", false),
          new Sample("treaty-draft", "A draft treaty, with mistakes to find", true));

  private static final List<Language> LANGUAGES =
      List.of(Language.ENGLISH, Language.RUSSIAN, Language.KOREAN);

  private static final String AUTHOR = "Stele";

  private final Projects projects;
  private final Importer importer;
  private final Jobs jobs;

  Samples(Projects projects, Importer importer, Jobs jobs) {
    this.projects = projects;
    this.importer = importer;
    this.jobs = jobs;
  }

  /** Starts to make what has not been made yet. */
  void make() {
    Settings made = projects.settingsOf("stele");
    List<Sample> missing =
        SAMPLES.stream().filter(s -> made.get("sample." + s.folder()).isEmpty()).toList();
    if (!missing.isEmpty()) {
      // One job makes them one after the other, so that they are listed in their order.
      jobs.start(missing.getLast().title(), progress -> make(missing, made, progress));
    }
  }

  @Override
  public Job makeAgain() {
    Settings made = projects.settingsOf("stele");
    return jobs.start(
        SAMPLES.getLast().title(), progress -> make(SAMPLES, made, progress), job -> {});
  }

  private String make(List<Sample> samples, Settings made, Progress progress) throws IOException {
    String address = "";
    for (Sample sample : samples) {
      address = importer.run(sample.title(), inputs(sample), AUTHOR, progress);
      if (sample.hasTerms()) {
        addTerms(sample, projects.open(Long.parseLong(address.replaceAll("\\D+", ""))));
      }
      made.put("sample." + sample.folder(), address);
    }
    return address;
  }

  private static void addTerms(Sample sample, Project project) throws IOException {
    String name = "glossary.csv";
    Glossary terms =
        new GlossaryReader(LANGUAGES, Glossary.EMPTY)
            .read(name, bytes("/corpora/" + sample.folder() + "/" + name), Hints.NONE)
            .glossary();
    project.glossary().change(ConceptSplice.add(Glossary.EMPTY, terms.concepts()), AUTHOR);
  }

  private static List<Input> inputs(Sample sample) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Language language : LANGUAGES) {
      String name = language + ".txt";
      byte[] content = bytes("/corpora/" + sample.folder() + "/" + name);
      Document document = new Documents().read(name, content, Hints.of(language));
      inputs.add(new Input(name, content, language, document));
    }
    return inputs;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("the program lacks its sample " + resource);
      }
      return in.readAllBytes();
    }
  }
}
