package dev.stele.workbench.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import dev.stele.check.Check;
import dev.stele.check.Check.Family;
import dev.stele.check.CheckSettings;
import dev.stele.check.CheckSettings.Choice;
import dev.stele.project.Project;
import dev.stele.text.Severity;
import dev.stele.text.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a project wants of its checks: which are on, what their findings weigh, how much they let
 * pass, and which version is the source.
 */
final class ChecksDialog extends Dialog {

  private static final long serialVersionUID = 1;

  /** How much a check lets pass, as people choose it. */
  private enum Tolerance {
    STRICT(0),
    USUAL(Choice.USUAL),
    LENIENT(1);

    private final double value;

    Tolerance(double value) {
      this.value = value;
    }

    static Tolerance nearest(double value) {
      return value < 0.25 ? STRICT : value > 0.75 ? LENIENT : USUAL;
    }
  }

  private final transient Project project;
  private final transient ProjectChecks checks;
  private final Select<Integer> source = new Select<>();
  private final transient Map<String, Line> lines = new HashMap<>();

  /** The choices for one check. */
  private record Line(Checkbox on, Select<Severity> severity, Select<Tolerance> tolerance) {

    Choice choice(Severity usual) {
      Severity chosen = severity.getValue();
      return new Choice(
          on.getValue(),
          chosen == usual ? Optional.empty() : Optional.of(chosen),
          tolerance.getValue().value);
    }
  }

  ChecksDialog(Project project, ProjectChecks checks) {
    this.project = project;
    this.checks = checks;
    addClassName("stele-checks");
    setHeaderTitle(getTranslation("checks.title"));
    CheckSettings settings = checks.settings(project);
    add(source(settings));
    for (Family family : Family.values()) {
      add(family(family, settings));
    }
    Button save = new Button(getTranslation("checks.save"), e -> save());
    save.setId("checks-save");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("shell.cancel"), e -> close()), save);
  }

  private Component source(CheckSettings settings) {
    List<Version> versions = project.versions();
    source.setLabel(getTranslation("checks.source"));
    source.addClassName("stele-checks-source");
    source.setItems(IntStream.range(0, versions.size()).boxed().toList());
    source.setItemLabelGenerator(v -> versions.get(v).language().displayName(getLocale()));
    source.setValue(settings.source());
    return source;
  }

  private Component family(Family family, CheckSettings settings) {
    Div list = new Div(new H3(getTranslation("review.family." + family)));
    list.addClassName("stele-checks-family");
    for (Check check : checks.all(project)) {
      if (check.family() == family) {
        list.add(line(check, settings.of(check.name())));
      }
    }
    list.setVisible(list.getComponentCount() > 1);
    return list;
  }

  private Component line(Check check, Choice choice) {
    String name = getTranslation("check." + check.name());
    Checkbox on = new Checkbox(name, choice.on());
    on.setId("check-" + check.name());
    Select<Severity> severity = new Select<>();
    severity.setItems(Severity.values());
    severity.setItemLabelGenerator(s -> getTranslation("review.severity." + s));
    severity.setValue(choice.severity().orElse(check.severity()));
    severity.setAriaLabel(getTranslation("checks.severity", name));
    Select<Tolerance> tolerance = new Select<>();
    tolerance.setItems(Tolerance.values());
    tolerance.setItemLabelGenerator(t -> getTranslation("checks.tolerance." + t));
    tolerance.setValue(Tolerance.nearest(choice.tolerance()));
    tolerance.setAriaLabel(getTranslation("checks.tolerance", name));
    on.addValueChangeListener(
        e -> {
          severity.setEnabled(e.getValue());
          tolerance.setEnabled(e.getValue());
        });
    severity.setEnabled(choice.on());
    tolerance.setEnabled(choice.on());
    lines.put(check.name(), new Line(on, severity, tolerance));
    Div line = new Div(on, severity, tolerance);
    line.addClassName("stele-checks-line");
    return line;
  }

  private void save() {
    Map<String, Choice> choices = new HashMap<>();
    for (Check check : checks.all(project)) {
      Line line = lines.get(check.name());
      if (line != null) {
        Choice choice = line.choice(check.severity());
        if (!choice.equals(Choice.DEFAULT)) {
          choices.put(check.name(), choice);
        }
      }
    }
    checks.choose(project, new CheckSettings(source.getValue(), choices));
    close();
  }
}
