package dev.stele;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the directions in which packages may use each other, and who may use which library. */
@AnalyzeClasses(packages = "dev.stele", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesUseOnlyThoseToTheirRight =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("main")
          .definedBy("dev.stele")
          .layer("cli")
          .definedBy("dev.stele.cli..")
          .layer("workbench")
          .definedBy("dev.stele.workbench..")
          .layer("project")
          .definedBy("dev.stele.project..")
          .layer("exchange")
          .definedBy("dev.stele.exchange..")
          .layer("search")
          .definedBy("dev.stele.search..")
          .layer("check")
          .definedBy("dev.stele.check..")
          .layer("evaluate")
          .definedBy("dev.stele.evaluate..")
          .layer("align")
          .definedBy("dev.stele.align..")
          .layer("lexicon")
          .definedBy("dev.stele.lexicon..")
          .layer("glossary")
          .definedBy("dev.stele.glossary..")
          .layer("embed")
          .definedBy("dev.stele.embed..")
          .layer("segment")
          .definedBy("dev.stele.segment..")
          .layer("wording")
          .definedBy("dev.stele.wording..")
          .layer("text")
          .definedBy("dev.stele.text..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("workbench")
          .mayOnlyBeAccessedByLayers("main", "cli")
          .whereLayer("project")
          .mayOnlyBeAccessedByLayers("cli", "workbench")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("cli", "workbench", "project", "evaluate")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("cli", "workbench", "project")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "workbench", "project", "exchange", "evaluate")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli", "workbench")
          .whereLayer("align")
          .mayOnlyBeAccessedByLayers(
              "cli", "workbench", "project", "exchange", "search", "check", "evaluate")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "workbench",
              "project",
              "exchange",
              "search",
              "check",
              "evaluate",
              "align",
              "glossary")
          .whereLayer("glossary")
          .mayOnlyBeAccessedByLayers(
              "cli", "workbench", "project", "exchange", "search", "check", "evaluate")
          .whereLayer("embed")
          .mayOnlyBeAccessedByLayers("cli", "workbench", "project", "evaluate", "align")
          .whereLayer("wording")
          .mayOnlyBeAccessedByLayers(
              "cli", "workbench", "project", "exchange", "search", "check", "evaluate")
          .whereLayer("segment")
          .mayOnlyBeAccessedByLayers(
              "cli",
              "workbench",
              "project",
              "exchange",
              "search",
              "check",
              "evaluate",
              "align",
              "lexicon",
              "glossary");

  @ArchTest
  static final ArchRule noCirclesAmongPackages =
      slices().matching("dev.stele.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partsOfTheAlignerUseOnlyThoseBeneathThem =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("align")
          .definedBy("dev.stele.align")
          .layer("rows")
          .definedBy("dev.stele.align.rows")
          .layer("search")
          .definedBy("dev.stele.align.search")
          .layer("score")
          .definedBy("dev.stele.align.score")
          .layer("prospect")
          .definedBy("dev.stele.align.prospect")
          .layer("words")
          .definedBy("dev.stele.align.words")
          .layer("grid")
          .definedBy("dev.stele.align.grid")
          .layer("part")
          .definedBy("dev.stele.align.part")
          .layer("version")
          .definedBy("dev.stele.align.version")
          .whereLayer("rows")
          .mayOnlyBeAccessedByLayers("align")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("align")
          .whereLayer("score")
          .mayOnlyBeAccessedByLayers("search")
          .whereLayer("prospect")
          .mayOnlyBeAccessedByLayers("align", "search", "score")
          .whereLayer("words")
          .mayOnlyBeAccessedByLayers("search", "score")
          .whereLayer("grid")
          .mayNotAccessAnyLayer()
          .whereLayer("version")
          .mayNotAccessAnyLayer()
          .whereLayer("part")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule partsOfTheAlignerAreUsedByItAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.stele.align..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.stele.align..")
                  .and(not(resideInAnyPackage("dev.stele.align", "dev.stele.align.part"))));

  @ArchTest
  static final ArchRule textImportsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("dev.stele.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.stele.text..", "java..", "org.jspecify..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule openNlpStaysInSegmentAndLexicon =
      library("opennlp..", "dev.stele.segment..", "dev.stele.lexicon..");

  @ArchTest
  static final ArchRule poiAndTikaStayInExchange =
      library(new String[] {"org.apache.poi..", "org.apache.tika.."}, "dev.stele.exchange..");

  @ArchTest
  static final ArchRule vaadinStaysInWorkbench = library("com.vaadin..", "dev.stele.workbench..");

  @ArchTest
  static final ArchRule neuralLibrariesStayInEmbed =
      library(new String[] {"ai.onnxruntime..", "ai.djl.."}, "dev.stele.embed..");

  @ArchTest static final ArchRule picocliStaysInCli = library("picocli..", "dev.stele.cli..");

  @ArchTest
  static final ArchRule luceneStaysInSearchAndLexicon =
      library("org.apache.lucene..", "dev.stele.search..", "dev.stele.lexicon..");

  @ArchTest
  static final ArchRule jdbcStaysInProject =
      library(
          new String[] {"java.sql..", "javax.sql..", "org.springframework.jdbc.."},
          "dev.stele.project..");

  @ArchTest
  static final ArchRule springStaysInProjectAndWorkbench =
      library("org.springframework..", "dev.stele.project..", "dev.stele.workbench..");

  /** What Vaadin does there itself, such as making a dialog modal, is lost otherwise. */
  @ArchTest
  static final ArchRule attachingAndDetachingAreLeftToVaadinToo =
      methods()
          .that()
          .haveName("onAttach")
          .or()
          .haveName("onDetach")
          .should(
              ArchCondition.from(
                  DescribedPredicate.<JavaMethod>describe(
                      "call the method that they override",
                      method ->
                          method.getMethodCallsFromSelf().stream()
                              .anyMatch(
                                  call ->
                                      call.getName().equals(method.getName())
                                          && !call.getTargetOwner().equals(method.getOwner())))));

  private static ArchRule library(String library, String... homes) {
    return library(new String[] {library}, homes);
  }

  private static ArchRule library(String[] libraries, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }
}
