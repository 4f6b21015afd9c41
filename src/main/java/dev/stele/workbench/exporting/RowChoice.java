package dev.stele.workbench.exporting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stele.exchange.select.Selection;
import dev.stele.exchange.select.Selection.Which;
import dev.stele.text.Language;
import java.util.List;
import java.util.Objects;

/** Which rows are wanted, and whether what people said of them comes along. */
final class RowChoice extends Div {

  private static final long serialVersionUID = 1;

  private final RadioButtonGroup<Which> rows = new RadioButtonGroup<>();
  private final NumberField least = new NumberField();
  private final Checkbox excluded = new Checkbox();
  private final Checkbox comments = new Checkbox();

  /**
   * @param changed told when something else is wanted
   */
  RowChoice(Runnable changed) {
    addClassName("stele-export-rows");
    rows.setLabel(getTranslation("export.rows"));
    rows.setItems(Which.values());
    rows.setItemLabelGenerator(which -> getTranslation("export.rows." + which));
    rows.setValue(Which.ALL);
    rows.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    least.setId("export-least");
    least.setAriaLabel(getTranslation("export.least"));
    least.setMin(0);
    least.setMax(1);
    least.setStep(0.05);
    least.setStepButtonsVisible(true);
    least.setValue(0.9);
    least.setValueChangeMode(ValueChangeMode.LAZY);
    least.setVisible(false);
    excluded.setLabel(getTranslation("export.excluded"));
    comments.setLabel(getTranslation("export.comments"));
    comments.setValue(true);
    rows.addValueChangeListener(
        e -> {
          least.setVisible(e.getValue() == Which.CONFIDENT);
          changed.run();
        });
    least.addValueChangeListener(e -> changed.run());
    excluded.addValueChangeListener(e -> changed.run());
    comments.addValueChangeListener(e -> changed.run());
    add(rows, least, excluded, comments);
  }

  Selection of(List<Language> languages) {
    double from = Math.clamp(Objects.requireNonNullElse(least.getValue(), 0.0), 0, 1);
    return new Selection(
        rows.getValue(), from, excluded.getValue(), comments.getValue(), languages);
  }
}
