package dev.stele.workbench;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.stele.align.Aligner;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.project.Projects;
import dev.stele.segment.LanguageDetector;
import dev.stele.segment.Segmenters;
import dev.stele.workbench.exporting.Exports;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.importing.CandidateReader;
import dev.stele.workbench.importing.Importer;
import dev.stele.workbench.importing.Objections;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.review.realign.ProjectAligners;
import dev.stele.workbench.review.realign.Realignings;
import dev.stele.workbench.shell.Messages;
import dev.stele.workbench.shell.Session;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The beans of the workbench, each made when it is first needed; the projects are opened before and
 * handed in. Spring Boot's configurations are named one by one rather than searched for, so that
 * none appears unasked.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableVaadin("dev.stele.workbench")
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  PropertyPlaceholderAutoConfiguration.class,
  TaskExecutionAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  SpringBootAutoConfiguration.class,
  VaadinScopesConfig.class
})
class WorkbenchConfiguration {

  @Bean
  Messages messages() {
    return new Messages();
  }

  /** Half of the processors are left to the people who review meanwhile. */
  @Bean
  Jobs jobs() {
    return new Jobs(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
  }

  @Bean
  Segmenters segmenters() {
    return new Segmenters();
  }

  /** For texts that are no project yet and have no terms of their own. */
  @Bean
  Aligner aligner(GlossaryLexicons lexicons) {
    return new Aligner(lexicons.of(Glossary.EMPTY));
  }

  @Bean
  GlossaryLexicons glossaryLexicons() {
    return new GlossaryLexicons();
  }

  @Bean
  ProjectAligners projectAligners(GlossaryLexicons lexicons) {
    return new ProjectAligners(lexicons);
  }

  @Bean
  CandidateReader candidateReader(Segmenters segmenters) {
    return new CandidateReader(new LanguageDetector(), segmenters);
  }

  @Bean
  Objections objections(Segmenters segmenters) {
    return new Objections(segmenters);
  }

  @Bean
  Importer importer(Segmenters segmenters, Aligner aligner, Projects projects) {
    return new Importer(segmenters, aligner, projects);
  }

  @Bean
  Samples samples(Projects projects, Importer importer, Jobs jobs) {
    return new Samples(projects, importer, jobs);
  }

  @Bean
  ProjectChecks projectChecks(GlossaryLexicons lexicons) {
    return new ProjectChecks(lexicons);
  }

  @Bean
  Exports exports(Jobs jobs) {
    return new Exports(jobs);
  }

  @Bean
  Realignings realignings(Jobs jobs, ProjectAligners aligners) {
    return new Realignings(jobs, aligners);
  }

  @Bean
  Session session() {
    return new Session();
  }

  @Bean
  RequestGuard requestGuard() {
    return new RequestGuard();
  }
}
