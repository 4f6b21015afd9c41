package dev.stele.workbench.exporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which languages are wanted, and in which order. */
final class LanguageOrder extends Div {

  private static final long serialVersionUID = 1;

  private final transient List<Language> order;
  private final transient Set<Language> left = new HashSet<>();
  private final transient Runnable changed;
  private boolean source;

  /**
   * @param changed told when something else is wanted
   */
  LanguageOrder(List<Language> languages, Runnable changed) {
    order = new ArrayList<>(languages);
    this.changed = changed;
    addClassName("stele-export-languages");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("export.languages"));
    show();
  }

  /** Those wanted, in their order. */
  List<Language> wanted() {
    return order.stream().filter(language -> !left.contains(language)).toList();
  }

  /** Says whether the first is the source of the others. */
  void marksSource(boolean marks) {
    if (source != marks) {
      source = marks;
      show();
    }
  }

  private void show() {
    removeAll();
    Span label = new Span(getTranslation("export.languages"));
    label.addClassName("stele-export-label");
    add(label);
    for (int i = 0; i < order.size(); i++) {
      add(line(i));
    }
  }

  private Div line(int at) {
    Language language = order.get(at);
    String name = language.displayName(getLocale());
    boolean first = source && wanted().indexOf(language) == 0;
    Checkbox wanted =
        new Checkbox(
            first ? getTranslation("export.source", name) : name, !left.contains(language));
    wanted.addValueChangeListener(e -> choose(language, e.getValue()));
    Button up = new Button("↑", e -> moveUp(at));
    up.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    up.setAriaLabel(getTranslation("export.languages.up", name));
    up.setVisible(at > 0);
    return new Div(wanted, up);
  }

  private void choose(Language language, boolean wanted) {
    if (wanted) {
      left.remove(language);
    } else {
      left.add(language);
    }
    show();
    changed.run();
  }

  private void moveUp(int at) {
    Collections.swap(order, at, at - 1);
    show();
    changed.run();
  }
}
