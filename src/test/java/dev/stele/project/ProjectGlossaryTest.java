package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.project.store.NoSuchProjectException;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProjectGlossaryTest {

  private final Memory memory = new Memory();
  private Project project;

  @BeforeEach
  void create() {
    project = memory.open().create("Text", Texts.of(5, 2, new Random(5)), List.of(), "mina");
  }

  private static Concept concept(String english, String russian) {
    return new Concept(
        english,
        "\"as\" they say\n",
        List.of(
            new GlossaryTerm(Language.ENGLISH, english),
            new GlossaryTerm(Language.RUSSIAN, russian, Use.FORBIDDEN, "нет")));
  }

  private static void add(Project project, String author, String english) {
    project
        .glossary()
        .change(
            ConceptSplice.add(project.glossary().now(), List.of(concept(english, "x"))), author);
  }

  private static List<String> ids(Project project) {
    return project.glossary().now().concepts().stream().map(Concept::id).toList();
  }

  @Test
  void isThereAfterReopening() {
    add(project, "mina", "treaty");
    add(project, "yuri", "pact");
    Glossary before = project.glossary().now();

    Project again = memory.open().open(project.id());

    assertThat(again.glossary().now()).isEqualTo(before);
    assertThat(again.glossary().undo("mina")).isTrue();
    assertThat(ids(again)).containsExactly("pact");
  }

  @Test
  void everyChangeIsTakenBackAndMadeAgain() {
    add(project, "mina", "a");
    add(project, "mina", "b");
    add(project, "mina", "c");
    ProjectGlossary glossary = project.glossary();
    glossary.change(ConceptSplice.replace(glossary.now(), 1, concept("B", "y")), "mina");
    glossary.change(ConceptSplice.remove(glossary.now(), new TreeSet<>(List.of(0, 2))), "mina");
    assertThat(ids(project)).containsExactly("B");

    glossary.undo("mina");
    assertThat(ids(project)).containsExactly("a", "B", "c");
    glossary.undo("mina");
    assertThat(ids(project)).containsExactly("a", "b", "c");
    glossary.redo("mina");
    Project again = memory.open().open(project.id());
    again.glossary().redo("mina");
    assertThat(ids(again)).containsExactly("B");
    assertThat(again.glossary().canRedo("mina")).isFalse();
  }

  @Test
  void whatAnotherProcessAddedIsTakenInFirst() {
    Project other = memory.open().open(project.id());
    add(project, "mina", "a");
    List<Glossary> told = new ArrayList<>();
    other.glossary().listen(told::add);

    add(other, "yuri", "b");

    assertThat(ids(other)).containsExactlyInAnyOrder("a", "b");
    assertThat(told).hasSize(2);
  }

  @Test
  void aTermThatSomebodyElseChangedIsNotOverwritten() {
    add(project, "mina", "a");
    ProjectGlossary glossary = project.glossary();
    ConceptSplice late = ConceptSplice.replace(glossary.now(), 0, concept("late", "x"));
    glossary.change(ConceptSplice.replace(glossary.now(), 0, concept("first", "x")), "yuri");

    assertThatThrownBy(() -> glossary.change(late, "mina")).isInstanceOf(ConflictException.class);
    assertThat(ids(project)).containsExactly("first");
  }

  @Test
  void goesWithItsProject() {
    Projects projects = memory.open();
    Project held = projects.open(project.id());
    add(held, "mina", "a");
    projects.delete(held.id());

    assertThatThrownBy(() -> add(held, "mina", "b")).isInstanceOf(NoSuchProjectException.class);
  }
}
