package dev.stele.workbench.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stele.check.report.FindingCount;
import dev.stele.check.report.Report;
import dev.stele.check.report.VersionReport;
import dev.stele.check.report.Weights;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import dev.stele.workbench.shell.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The report's tables, in the reader's language. */
final class Tables {

  /** More shapes than these are put together. */
  private static final int SHAPES = 8;

  private final Report report;
  private final Messages messages;
  private final Locale locale;
  private final NumberFormat number;
  private final NumberFormat decimal;

  Tables(Report report, Messages messages, Locale locale) {
    this.report = report;
    this.messages = messages;
    this.locale = locale;
    number = NumberFormat.getIntegerInstance(locale);
    decimal = NumberFormat.getInstance(locale);
    decimal.setMinimumFractionDigits(2);
    decimal.setMaximumFractionDigits(2);
  }

  Component versions() {
    Table table =
        table(
            "report.versions", "version", "sentences", "words", "characters", "absent", "coverage");
    for (VersionReport version : report.versions()) {
      double coverage = report.rows() == 0 ? 0 : 1 - version.absent() / (double) report.rows();
      table.line(
          name(version),
          List.of(
              number.format(version.sentences()),
              number.format(version.words()),
              number.format(version.characters()),
              number.format(version.absent()),
              percent(coverage)));
    }
    return section("report.versions", table);
  }

  Component statuses() {
    Table table = table("report.statuses", "status", "rows", "share");
    for (Status status : Status.values()) {
      int rows = report.statuses().getOrDefault(status, 0);
      table.line(text("review.status." + status), number.format(rows), bar(rows, report.rows()));
    }
    return section("report.statuses", table);
  }

  Component confidence() {
    Table table = table("report.confidence", "confidence", "rows", "share");
    for (int tenth = 9; tenth >= 0; tenth--) {
      int rows = report.confidence()[tenth];
      String range = decimal.format(tenth / 10.0) + " – " + decimal.format((tenth + 1) / 10.0);
      table.line(range, number.format(rows), bar(rows, report.rows()));
    }
    return section("report.confidence", table);
  }

  Component shapes() {
    Table table = table("report.shapes", "shape", "rows", "share");
    int shown = 0;
    int rest = 0;
    for (Map.Entry<String, Integer> shape : report.shapes().entrySet()) {
      if (shown++ < SHAPES) {
        table.line(
            shape.getKey(), number.format(shape.getValue()), bar(shape.getValue(), report.rows()));
      } else {
        rest += shape.getValue();
      }
    }
    if (rest > 0) {
      table.line(text("report.shapes.other"), number.format(rest), bar(rest, report.rows()));
    }
    return section("report.shapes", table);
  }

  Component findings() {
    if (report.findings().isEmpty()) {
      return section("report.findings", new Paragraph(text("report.findings.none")));
    }
    Table table = table("report.findings", "check", "severity", "version", "open", "dismissed");
    for (FindingCount count : report.findings()) {
      table.line(
          text("check." + count.check()),
          List.of(
              text("review.severity." + count.severity()),
              name(report.versions().get(count.version())),
              number.format(count.open()),
              number.format(count.dismissed())));
    }
    return section("report.findings", table);
  }

  /**
   * The errors with the score, whose weights can be changed.
   *
   * @param chosen takes other weights
   */
  Component errors(Weights weights, Consumer<Weights> chosen) {
    Div scores = new Div();
    Div costs = new Div();
    costs.addClassName("stele-report-weights");
    List<NumberField> fields = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      NumberField field = new NumberField(text("review.severity." + severity));
      field.setId("weight-" + severity.name().toLowerCase(Locale.ROOT));
      field.setMin(0);
      field.setValue(weights.of(severity));
      field.setValueChangeMode(ValueChangeMode.EAGER);
      field.addValueChangeListener(
          e -> {
            Weights changed = weights(fields);
            chosen.accept(changed);
            score(scores, changed);
          });
      fields.add(field);
    }
    costs.add(fields.toArray(Component[]::new));
    score(scores, weights);
    return section("report.errors", scores, new Paragraph(text("report.weights")), costs);
  }

  private static Weights weights(List<NumberField> fields) {
    double[] w =
        fields.stream()
            .mapToDouble(f -> Math.max(0, Objects.requireNonNullElse(f.getValue(), 0.0)))
            .toArray();
    return new Weights(w[0], w[1], w[2], w[3]);
  }

  private void score(Div scores, Weights weights) {
    Table table =
        table(
            "report.errors",
            "version",
            "category",
            "NEUTRAL",
            "MINOR",
            "MAJOR",
            "CRITICAL",
            "score");
    for (VersionReport version : report.versions()) {
      version
          .errors()
          .forEach(
              (category, counts) -> {
                List<String> figures = new ArrayList<>();
                figures.add(text("review.category." + category));
                for (Severity severity : Severity.values()) {
                  figures.add(number.format(counts.getOrDefault(severity, 0)));
                }
                figures.add("");
                table.line(name(version), figures);
              });
      List<String> all = new ArrayList<>(List.of(text("report.all")));
      for (Severity severity : Severity.values()) {
        all.add(number.format(sum(version, severity)));
      }
      all.add(decimal.format(version.score(weights)));
      table.line(name(version), all);
    }
    scores.removeAll();
    scores.add(table);
  }

  private static int sum(VersionReport version, Severity severity) {
    return version.errors().values().stream().mapToInt(c -> c.getOrDefault(severity, 0)).sum();
  }

  private Table table(String key, String... heads) {
    List<String> names = new ArrayList<>();
    for (String head : heads) {
      boolean severity = Character.isUpperCase(head.charAt(0));
      names.add(text((severity ? "review.severity." : "report.head.") + head));
    }
    return new Table(text(key), names);
  }

  private Div section(String key, Component... content) {
    Div section = new Div(new H2(text(key)));
    section.addClassName("stele-report-section");
    section.add(content);
    return section;
  }

  /** A share as a bar and in words: nothing depends on seeing the bar. */
  private Component bar(int part, int whole) {
    double share = whole == 0 ? 0 : part / (double) whole;
    Div bar = new Div();
    bar.addClassName("stele-report-bar");
    bar.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", share * 80));
    bar.getElement().setAttribute("aria-hidden", "true");
    Div cell = new Div(bar, new Span(percent(share)));
    cell.addClassName("stele-report-share");
    return cell;
  }

  private String percent(double share) {
    NumberFormat percent = NumberFormat.getPercentInstance(locale);
    percent.setMaximumFractionDigits(1);
    return percent.format(share);
  }

  private String name(VersionReport version) {
    return version.language().displayName(locale);
  }

  private String text(String key) {
    return messages.getTranslation(key, locale);
  }
}
