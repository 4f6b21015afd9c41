package dev.stele.workbench.importing;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.exchange.Digest;
import dev.stele.exchange.Document;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.state.SourceFile;
import dev.stele.segment.Atom;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;

/** Makes a project of files: cuts them into sentences, aligns them, stores the result. */
public final class Importer {

  private final Segmenters segmenters;
  private final Aligner aligner;
  private final Projects projects;

  public Importer(Segmenters segmenters, Aligner aligner, Projects projects) {
    this.segmenters = segmenters;
    this.aligner = aligner;
    this.projects = projects;
  }

  /** One version of the project to be: its file, and what was read from it. */
  @SuppressWarnings("ArrayRecordComponent") // bytes are carried, never compared
  public record Input(String name, byte[] content, Language language, Document document) {}

  /**
   * Makes the project; it is there, whole, when this returns, or not at all.
   *
   * @return the address of its review
   */
  public String run(String name, List<Input> inputs, String author, Progress progress) {
    List<Source> sources = new ArrayList<>();
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      progress.at("progress.segment", (double) i / inputs.size());
      sources.add(new Source(version(input), atoms(input)));
      files.add(new SourceFile(i, input.name(), input.content()));
    }
    Multitext text = aligner.align(sources, progress);
    progress.at("progress.save", 0);
    Project project = projects.create(name, text, files, author);
    return "project/" + project.id();
  }

  /** Makes the project of rows as a file has them, without aligning anything. */
  public String keep(
      String name, Multitext text, List<Input> inputs, String author, Progress progress) {
    progress.at("progress.save", 0);
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      files.add(new SourceFile(i, inputs.get(i).name(), inputs.get(i).content()));
    }
    return "project/" + projects.create(name, text, files, author).id();
  }

  private List<Atom> atoms(Input input) {
    return segmenters.of(input.language()).atoms(input.document().paragraphs());
  }

  private static Version version(Input input) {
    return new Version(input.language(), "", input.name(), Digest.of(input.content()));
  }
}
