package dev.stele.workbench.exporting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.select.Selection;

/** The format and what can be chosen of it. */
final class FormatChoice extends Div {

  private static final long serialVersionUID = 1;

  private final Select<Format> format = new Select<>();
  private final RadioButtonGroup<Profile> profile = new RadioButtonGroup<>();
  private final RadioButtonGroup<Boolean> pairs = new RadioButtonGroup<>();
  private final Checkbox byteOrderMark = new Checkbox();
  private final Checkbox findings = new Checkbox();
  private final transient Runnable changed;

  /**
   * @param changed told when something else is wanted
   */
  FormatChoice(Runnable changed) {
    this.changed = changed;
    addClassName("stele-export-format");
    format.setId("export-format");
    format.setLabel(getTranslation("export.format"));
    format.setItems(Format.values());
    format.setItemLabelGenerator(f -> getTranslation("export.format." + f));
    format.setValue(Format.XLSX);
    format.setWidthFull();
    profile.setLabel(getTranslation("export.profile"));
    profile.setItems(Profile.values());
    profile.setItemLabelGenerator(p -> getTranslation("export.profile." + p));
    profile.setValue(Profile.REVIEW);
    pairs.setLabel(getTranslation("export.files"));
    pairs.setItems(false, true);
    pairs.setItemLabelGenerator(p -> getTranslation(p ? "export.files.pairs" : "export.files.one"));
    pairs.setValue(false);
    profile.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    pairs.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    byteOrderMark.setLabel(getTranslation("export.bom"));
    byteOrderMark.setValue(true);
    findings.setLabel(getTranslation("export.findings"));
    findings.setValue(true);
    add(format, profile, pairs, byteOrderMark, findings);
    format.addValueChangeListener(e -> chosen());
    profile.addValueChangeListener(e -> fit());
    pairs.addValueChangeListener(e -> fit());
    byteOrderMark.addValueChangeListener(e -> fit());
    findings.addValueChangeListener(e -> fit());
    show();
  }

  private void chosen() {
    if (format.getValue().isTable()) {
      profile.setValue(format.getValue().usualProfile());
    }
    fit();
  }

  private void fit() {
    show();
    changed.run();
  }

  private void show() {
    Wanted wanted = wanted(Selection.EVERYTHING);
    profile.setVisible(wanted.format().isTable());
    pairs.setVisible(wanted.offersPairs());
    byteOrderMark.setVisible(wanted.format() == Format.CSV);
    findings.setVisible(wanted.format() == Format.XLSX && wanted.profile() == Profile.REVIEW);
  }

  Wanted wanted(Selection selection) {
    return new Wanted(
        format.getValue(),
        profile.getValue(),
        byteOrderMark.getValue(),
        pairs.getValue(),
        findings.getValue(),
        selection);
  }
}
