package dev.stele.workbench.review.realign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealignmentTest {

  private static final String STONE = "Hic in libro nostro de lapide multa dicuntur.";
  private static final String MOUNTAIN =
      "Tässä puhutaan paljon vuoresta, niin kuin kirjamme puhuu.";
  private static final String FIRE = "Tässä puhutaan paljon tulesta, niin kuin kirjamme puhuu.";

  @TempDir Path data;
  private Projects projects;
  private Project project;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    List<Row> rows =
        List.of(
            Multitexts.row(1, "Hic in libro nostro de monte multa dicuntur.", MOUNTAIN),
            Multitexts.row(2, STONE, FIRE),
            Multitexts.row(3, "Hic in libro nostro de igne multa dicuntur.", ""));
    List<Version> versions =
        List.of(new Version(new Language("la")), new Version(new Language("fi")));
    Multitext text = new Multitext(versions, rows);
    project = projects.create("Test", text, List.of(), "anna");
  }

  @AfterEach
  void close() {
    projects.close();
  }

  /** What the sentence that might go with either of its neighbours is proposed to stand beside. */
  private String besideTheStone() {
    Realignment all = new Realignment(project, Realignment.Scope.UNCONFIRMED, 0, 0, 0);
    ProjectAligners aligners = new ProjectAligners(new GlossaryLexicons());
    Realignment.Proposal proposal = all.propose(aligners, Progress.NONE);
    return project.multitext().apply(proposal.splice()).rows().stream()
        .filter(row -> text(row, 0).contains(STONE))
        .map(row -> text(row, 1))
        .collect(Collectors.joining());
  }

  private static String text(Row row, int version) {
    return row.cell(version).stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  private void add(String latin, String finnish) {
    Concept concept =
        Concept.of(
            new GlossaryTerm(new Language("la"), latin),
            new GlossaryTerm(new Language("fi"), finnish));
    project
        .glossary()
        .change(ConceptSplice.add(project.glossary().now(), List.of(concept)), "anna");
  }

  @Test
  void termsOfTheProjectSayWhatBelongsTogether() {
    add("lapide", "vuoresta");
    assertThat(besideTheStone()).isEqualTo(MOUNTAIN);
  }

  @Test
  void termsCountAsTheyAreNow() {
    add("lapide", "vuoresta");
    project.glossary().undo("anna");
    add("lapide", "tulesta");
    assertThat(besideTheStone()).isEqualTo(FIRE);
  }
}
