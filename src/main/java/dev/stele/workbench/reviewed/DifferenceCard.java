package dev.stele.workbench.reviewed;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.text.Language;
import dev.stele.text.Version;
import dev.stele.workbench.reviewed.Wordwise.Kind;
import dev.stele.workbench.reviewed.Wordwise.Stretch;
import java.util.List;
import java.util.function.Consumer;

/**
 * One change of a reviewer's, to be taken or left. A conflict shows both sides beside each other,
 * and one of them is chosen.
 */
final class DifferenceCard extends Div {

  private static final long serialVersionUID = 1;

  private final transient Difference difference;
  private final transient List<Version> versions;
  private final transient SheetWords words;

  /**
   * @param who changed a conflict's row last; empty for nobody knows
   * @param choose takes whether the change is wanted
   */
  DifferenceCard(
      Difference difference,
      List<Version> versions,
      SheetWords words,
      boolean taken,
      String who,
      Consumer<Boolean> choose) {
    this.difference = difference;
    this.versions = versions;
    this.words = words;
    addClassName("stele-difference");
    if (difference.conflict()) {
      addClassName("stele-difference-conflict");
      add(note(who), sides(taken, choose));
    } else {
      Checkbox take = new Checkbox(name(), taken);
      take.addValueChangeListener(e -> choose.accept(e.getValue()));
      add(take, change());
    }
  }

  private String name() {
    String what =
        difference.aspect() == Aspect.TEXT
            ? language().displayName(getLocale())
            : getTranslation("reviewed.aspect." + difference.aspect());
    return getTranslation("reviewed.row", difference.position() + 1, what);
  }

  private Language language() {
    return versions.get(difference.version()).language();
  }

  private Div note(String who) {
    Span name = new Span(name());
    name.addClassName("stele-difference-name");
    Span note =
        new Span(
            who.isEmpty()
                ? getTranslation("reviewed.conflict")
                : getTranslation("reviewed.conflict.by", who));
    note.addClassName("stele-warn-text");
    return new Div(name, note);
  }

  private RadioButtonGroup<Boolean> sides(boolean taken, Consumer<Boolean> choose) {
    RadioButtonGroup<Boolean> sides = new RadioButtonGroup<>();
    sides.setAriaLabel(name());
    sides.setItems(false, true);
    sides.setRenderer(new ComponentRenderer<>(this::side));
    sides.setValue(taken);
    sides.addValueChangeListener(e -> choose.accept(e.getValue()));
    return sides;
  }

  private Div side(boolean there) {
    Span head = new Span(getTranslation(there ? "reviewed.there" : "reviewed.here"));
    head.addClassName("stele-difference-name");
    return new Div(head, stretches(there ? Kind.AFTER : Kind.BEFORE));
  }

  /** What was, crossed out, and what is to be. */
  private Div change() {
    if (difference.aspect() == Aspect.TEXT || difference.aspect() == Aspect.COMMENTS) {
      return stretches(Kind.BOTH);
    }
    Div change = said();
    change.add(part(Kind.BEFORE, here()), new Span(" → "), part(Kind.AFTER, there()));
    return change;
  }

  /**
   * @param shown the stretches of one side, or of both
   */
  private Div stretches(Kind shown) {
    Div text = said();
    for (Stretch stretch : Wordwise.of(here(), there())) {
      if (stretch.kind() == Kind.BOTH) {
        text.add(new Span(stretch.text()));
      } else if (shown == Kind.BOTH || stretch.kind() == shown) {
        text.add(part(stretch.kind(), stretch.text()));
      }
    }
    if (text.getElement().getChildCount() == 0) {
      text.add(part(Kind.BOTH, ""));
    }
    return text;
  }

  private Div said() {
    Div said = new Div();
    said.addClassName("stele-difference-said");
    if (difference.aspect() == Aspect.TEXT) {
      said.getElement().setAttribute("lang", language().tag());
      said.getElement().setAttribute("dir", "auto");
    }
    return said;
  }

  private Span part(Kind kind, String text) {
    Span part = new Span(text.isEmpty() ? getTranslation("reviewed.nothing") : text);
    if (text.isEmpty()) {
      part.addClassName("stele-difference-nothing");
    } else if (kind != Kind.BOTH) {
      part.addClassName(kind == Kind.BEFORE ? "stele-before" : "stele-after");
      part.getElement().setAttribute("role", kind == Kind.BEFORE ? "deletion" : "insertion");
    }
    return part;
  }

  private String here() {
    return words(difference.here());
  }

  private String there() {
    return words(difference.there());
  }

  private String words(String said) {
    return switch (difference.aspect()) {
      case STATUS, ERRORS -> words.of(said);
      case TEXT, COMMENTS -> said;
    };
  }
}
