package dev.stele.workbench.findings;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.Checked;
import dev.stele.check.Checker;
import dev.stele.check.catalogue.Checks;
import dev.stele.check.report.Weights;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.project.Project;
import dev.stele.project.Subscription;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What projects want of their checks, and the findings of those that somebody looks at: made for
 * the first who looks, shared with the others, and kept for a while after the last: who comes back
 * does not wait again. Thread-safe.
 */
public final class ProjectChecks implements AutoCloseable {

  private static final String SETTINGS = "checks";
  private static final String WEIGHTS = "weights";

  /** Of how many projects the findings are kept that nobody looks at. */
  private static final int KEPT = 2;

  private final GlossaryLexicons lexicons;
  private final Map<Long, Place> places = new HashMap<>();

  /** The projects that nobody looks at, the one left longest ago first. */
  private final Set<Long> left = new LinkedHashSet<>();

  private static final class Place {
    private final LiveFindings findings;
    private final Subscription terms;
    private int readers;

    Place(Project project, LiveFindings findings) {
      this.findings = findings;
      terms = project.glossary().listen(glossary -> findings.restart());
    }

    void close() {
      terms.close();
      findings.close();
    }
  }

  public ProjectChecks(GlossaryLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The findings of a project, for somebody who will {@link #leave}. */
  public synchronized LiveFindings join(Project project) {
    Place place =
        places.computeIfAbsent(
            project.id(),
            id -> new Place(project, new LiveFindings(project, () -> checker(project))));
    place.readers++;
    left.remove(project.id());
    return place.findings;
  }

  public synchronized void leave(Project project) {
    Place place = places.get(project.id());
    if (place != null && --place.readers == 0) {
      left.add(project.id());
      if (left.size() > KEPT) {
        drop(left.iterator().next());
      }
    }
  }

  private void drop(long project) {
    left.remove(project);
    Place place = places.remove(project);
    if (place != null) {
      place.close();
    }
  }

  @Override
  public synchronized void close() {
    List.copyOf(places.keySet()).forEach(this::drop);
  }

  /** What a project has chosen, with its terms as they are now. */
  public CheckSettings settings(Project project) {
    CheckSettings chosen =
        project.settings().get(SETTINGS).map(CheckSettingsJson::read).orElse(CheckSettings.DEFAULT);
    return chosen.withGlossary(project.glossary().now());
  }

  /** The languages of a project, that of the source before the others. */
  public List<Language> sourceFirst(Project project) {
    List<Language> languages = new ArrayList<>();
    project.versions().forEach(version -> languages.add(version.language()));
    languages.addFirst(languages.remove(settings(project).source()));
    return languages;
  }

  /** Checks a project in another way from now on. */
  public synchronized void choose(Project project, CheckSettings settings) {
    project.settings().put(SETTINGS, CheckSettingsJson.write(settings));
    Place place = places.get(project.id());
    if (place != null) {
      place.findings.restart();
    }
  }

  /** What errors cost in a project's score. */
  public Weights weights(Project project) {
    return project.settings().get(WEIGHTS).map(WeightsJson::read).orElse(Weights.MQM);
  }

  /** Scores a project in another way from now on. */
  public void weigh(Project project, Weights weights) {
    project.settings().put(WEIGHTS, WeightsJson.write(weights));
  }

  /** All checks there are for a project, those that are off among them. */
  public List<Check> all(Project project) {
    return Checks.all(settings(project));
  }

  /**
   * What is found in a text that was taken from a project, perhaps with fewer versions or in
   * another order.
   */
  public Checked checked(Project project, Multitext text, Progress progress) {
    CheckSettings all = settings(project);
    int source = text.languages().indexOf(project.versions().get(all.source()).language());
    CheckSettings settings = new CheckSettings(Math.max(0, source), all.choices(), all.glossary());
    return Checked.of(
        text, Checks.of(settings, lexicons.of(settings.glossary())), settings, progress);
  }

  private Checker checker(Project project) {
    CheckSettings settings = settings(project);
    List<Check> wanted = Checks.of(settings, lexicons.of(settings.glossary()));
    return new Checker(project.versions(), wanted, settings);
  }
}
